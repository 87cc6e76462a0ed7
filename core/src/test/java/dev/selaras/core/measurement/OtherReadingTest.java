package dev.selaras.core.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "41.236",
                "9,154",
                "46.477-46.477",
                "≤ 1.234 %",
                "1 : 1.000",
                "Rp 1.500 juta",
                "A (85.000)",
                "1.234 per 100 orang"
            })
    void saysThatACellHasTwoReadings(String cell) {
        for (NumberConvention declared : NumberConvention.values()) {
            Measurement read = Measurement.parse(cell, declared);

            assertThat(read.otherReading()).contains(Measurement.parse(cell, declared.other()));
            assertThat(read.otherReading().orElseThrow().otherReading()).contains(read);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"4.43 | EN", "73,92 | ID", "0.421 | EN", "1,520,640 | EN", "4.43-4.470 | EN"})
    void readsAnUnambiguousCellAlikeWhateverIsDeclared(String cell, NumberConvention found) {
        Measurement declaredRight = Measurement.parse(cell, found);
        Measurement declaredWrong = Measurement.parse(cell, found.other());

        assertThat(declaredWrong).isEqualTo(declaredRight);
        assertThat(declaredWrong.otherReading()).isEmpty();
        assertThat(declaredWrong).extracting("convention").isEqualTo(Optional.of(found));
    }

    @Test
    void anExactNumberHasNoOtherReading() {
        assertThat(Measurement.of(new BigDecimal("41.236")).otherReading()).isEmpty();
    }

    @Test
    void aRangeKnowsItsEnds() {
        Range range = (Range) Measurement.parse("10,95-10,90", NumberConvention.ID);

        assertThat(range.lower()).isEqualTo(range.getTo());
        assertThat(range.upper()).isEqualTo(range.getFrom());
    }

    @Test
    void aHalfRangeHasNeitherEnd() {
        Range range = (Range) Measurement.parse("13.02-", NumberConvention.ID);

        assertThat(range.lower()).isEmpty();
        assertThat(range.upper()).isEmpty();
    }
}
