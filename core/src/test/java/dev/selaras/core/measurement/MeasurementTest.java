package dev.selaras.core.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0           | 0
                    007         | 7
                    73,92       | 73.92
                    73,90       | 73.90
                    0,0         | 0.0
                    -1,88       | -1.88
                    1.520       | 1520
                    1.520,64    | 1520.64
                    -12.345.678 | -12345678
                    1520,64     | 1520.64
                    1234567     | 1234567
                    """)
    void readsAnIndonesianNumber(String cell, BigDecimal value) {
        assertThat(parse(cell, NumberConvention.ID)).isEqualTo(quantity(cell, value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    73.92       | 73.92
                    41.236      | 41.236
                    1,520       | 1520
                    1,520.64    | 1520.64
                    -12,345,678 | -12345678
                    """)
    void readsAnEnglishNumber(String cell, BigDecimal value) {
        assertThat(parse(cell, NumberConvention.EN)).isEqualTo(quantity(cell, value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.52        | 1.52
                    1.5200      | 1.5200
                    1520.640    | 1520.640
                    -1520.640   | -1520.640
                    0.421       | 0.421
                    1,520.640   | 1520.640
                    1,520,640   | 1520640
                    """)
    void readsWhatIsNoIndonesianNumberInEnglish(String cell, BigDecimal value) {
        assertThat(parse(cell, NumberConvention.ID)).isEqualTo(quantity(cell, value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15.20.640",
                "1..520",
                ".520",
                "520.",
                "-.520",
                "1.520.64",
                ",5",
                "5,",
                ",",
                "+5",
                "--5",
                "1 520",
                "1e3",
                "0x1F",
                "١٢",
                "１２",
                "½",
                "(5)",
                "12\n13",
                "- 5",
                "1,2,3",
                "2/3",
                "?",
                "😀",
                "\ud800"
            })
    void doesNotReadDigitsThatFitNoKind(String cell) {
        assertThat(parse(cell, NumberConvention.ID))
                .isInstanceOf(Unreadable.class)
                .hasToString(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Baik", "NaN", "Minimal B", "Tersusunnya 2 dokumen", "ꦗꦮ", "𐐀", "2 dari 3 desa"})
    void takesWordsForText(String cell) {
        assertThat(parse(cell, NumberConvention.ID)).isInstanceOf(Qualitative.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "-", "–", "—", " - "})
    void takesAnEmptyCellOrADashForMissing(String cell) {
        assertThat(parse(cell, NumberConvention.ID)).isInstanceOf(Missing.class).hasToString(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NA", "na", "N/A", "n/a", "n.a.", " NA "})
    void knowsWhatIsNotApplicable(String cell) {
        assertThat(parse(cell, NumberConvention.ID))
                .isInstanceOf(NotApplicable.class)
                .hasToString(cell);
    }

    @ParameterizedTest
    @EnumSource
    void forgivesSpaceAroundANumberButKeepsIt(NumberConvention convention) {
        assertThat(parse("\u2003 12 ", convention)).isEqualTo(quantity("\u2003 12 ", BigDecimal.valueOf(12)));
    }

    @Test
    void forgivesNoBreakSpaceToo() {
        assertThat(parse("12\u00a0", NumberConvention.ID)).isEqualTo(quantity("12\u00a0", BigDecimal.valueOf(12)));
        assertThat(parse("\u00a0", NumberConvention.ID)).isInstanceOf(Missing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-"})
    void holdsThirtyEightDigitsAndNoMore(String sign) {
        String digits = "9".repeat(19);

        assertThat(parse(sign + digits + "," + digits, NumberConvention.ID)).isInstanceOf(Quantity.class);
        assertThat(parse(sign + digits + "9," + digits, NumberConvention.ID)).isInstanceOf(Unreadable.class);
        assertThat(parse(sign + digits + digits + "9", NumberConvention.ID)).isInstanceOf(Unreadable.class);
    }

    private static Measurement parse(String cell, NumberConvention convention) {
        return Measurement.parse(cell, convention);
    }

    private static Quantity quantity(String raw, BigDecimal value) {
        return new QuantityBuilder()
                .raw(raw)
                .value(value)
                .convention(NumberConvention.ID)
                .build();
    }
}
