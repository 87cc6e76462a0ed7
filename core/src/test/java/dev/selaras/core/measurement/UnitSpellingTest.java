package dev.selaras.core.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units at the edges of what their words and numbers may be. */
class UnitSpellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Jumlah          | OTHER    | jumlah
                    Ekor/Ha         | RATE     | ekor per ha
                    per 9.000 orang | RATE     | per 9000 orang
                    Rp 1.000.000.   | CURRENCY | juta rupiah
                    2x 100 orang    | OTHER    | 2x 100 orang
                    """)
    void saysWhatAPrintedUnitMeans(String printed, Dimension dimension, String normalised) {
        Unit unit = Unit.parse(printed);

        assertThat(unit.getDimension()).isEqualTo(dimension);
        assertThat(unit.getNormalised()).isEqualTo(normalised);
    }
}
