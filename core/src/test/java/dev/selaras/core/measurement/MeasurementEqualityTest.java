package dev.selaras.core.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MeasurementEqualityTest {

    @Test
    void tellsMissingFromZeroAndFromNotApplicable() {
        assertThat(parse("-", NumberConvention.ID))
                .isNotEqualTo(parse("0", NumberConvention.ID))
                .isNotEqualTo(parse("NA", NumberConvention.ID));
    }

    @Test
    void anEmptyCellIsWhatMissingMakes() {
        assertThat(parse("", NumberConvention.ID)).isEqualTo(Measurement.missing());
    }

    @Test
    void oneNumberPrintedTwoWaysIsNotEqual() {
        assertThat(parse("1.520", NumberConvention.ID)).isNotEqualTo(parse("1520", NumberConvention.ID));
        assertThat(parse("73,9", NumberConvention.ID)).isNotEqualTo(parse("73,90", NumberConvention.ID));
    }

    @Test
    void printsAnExactNumberPlainly() {
        assertThat(Measurement.of(new BigDecimal("-1520.640"))).hasToString("-1520.640");
        assertThat(Measurement.of(new BigDecimal("1E-7"))).hasToString("0.0000001");
    }

    @Test
    void anExactNumberIsTheSameWithAnExponentAndWithout() {
        assertThat(Measurement.of(new BigDecimal("1E+3")))
                .isEqualTo(Measurement.of(new BigDecimal("1000")))
                .hasToString("1000");
    }

    @Test
    void aNumberThatWasGivenIsNotTheTextThatPrintsIt() {
        assertThat(parse("73.92", NumberConvention.EN)).isNotEqualTo(Measurement.of(new BigDecimal("73.92")));
    }

    @Test
    void oneTextThatMeansOneNumberIsEqualUnderBothConventions() {
        assertThat(parse("12", NumberConvention.ID)).isEqualTo(parse("12", NumberConvention.EN));
        assertThat(parse("1.520", NumberConvention.ID)).isNotEqualTo(parse("1.520", NumberConvention.EN));
    }

    @Test
    void anExactNumberHasThirtyEightDigitsAtMost() {
        assertThat(Measurement.of(new BigDecimal("1E+37"))).hasToString("1" + "0".repeat(37));
        assertThatThrownBy(() -> Measurement.of(new BigDecimal("1E+38"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Measurement parse(String cell, NumberConvention convention) {
        return Measurement.parse(cell, convention);
    }
}
