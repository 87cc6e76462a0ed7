package dev.selaras.core.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are given as numbers and not read from a cell. */
class GivenValuesTest {

    private static final BigDecimal TOO_LONG = BigDecimal.TEN.pow(Measurement.MAX_DIGITS);

    @Property(tries = 200)
    void theTextOfAGivenValueReadsAsThatValue(@ForAll("numbers") BigDecimal one, @ForAll("numbers") BigDecimal other) {
        assertThat(given(one, other))
                .allSatisfy(value -> assertThat(Measurement.parse(value.getRaw(), NumberConvention.EN))
                        .usingRecursiveComparison()
                        .ignoringFields("convention", "exact", "hashCode")
                        .isEqualTo(value));
    }

    @Property(tries = 200)
    void aGivenValueHasOneReading(@ForAll("numbers") BigDecimal one, @ForAll("numbers") BigDecimal other) {
        assertThat(given(one, other)).allSatisfy(value -> {
            assertThat(value.isExact()).isTrue();
            assertThat(value.otherReading()).isEmpty();
        });
    }

    @Test
    void levelsAndRanksAndWhatIsThereReadBack() {
        assertThat(List.of(Level.of(3), Level.of(0), Rank.of(Rank.MAX_NUMBER), Presence.of(true), Presence.of(false)))
                .allSatisfy(value -> assertThat(Measurement.parse(value.getRaw(), NumberConvention.ID))
                        .isEqualTo(value));
    }

    @Test
    void aGradeOfAnyScaleKeepsItsCode() {
        Grade grade = Grade.of("Sangat baik", new BigDecimal("85.0"));

        assertThat(grade.getCode()).isEqualTo("Sangat baik");
        assertThat(grade.getScore()).contains(new BigDecimal("85.0"));
        assertThat(grade.getRaw()).isEqualTo("Sangat baik (85.0)");
    }

    @Test
    void refusesNumbersThatAreTooLong() {
        assertThatIllegalArgumentException().isThrownBy(() -> Range.of(BigDecimal.ONE, TOO_LONG));
        assertThatIllegalArgumentException().isThrownBy(() -> Range.of(TOO_LONG, BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> Grade.of("A", TOO_LONG));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ofRupiah(TOO_LONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1000", "0.5"})
    void refusesABaseThatIsNoWholeNumberAboveZero(BigDecimal base) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(BigDecimal.ONE, base));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Level.MAX_NUMBER + 1})
    void refusesStepsThatNoCellCouldName(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> Level.of(number));
        assertThatIllegalArgumentException().isThrownBy(() -> Rank.of(number));
    }

    @Test
    void refusesAGradeWithoutCode() {
        assertThatIllegalArgumentException().isThrownBy(() -> Grade.of(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> Grade.of("", BigDecimal.ONE));
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-9_999_999), BigDecimal.valueOf(9_999_999))
                .ofScale(3);
    }

    private static List<Measurement> given(BigDecimal one, BigDecimal other) {
        return List.of(
                Range.of(one, other),
                Threshold.of(Threshold.Operator.AT_MOST, one),
                Threshold.of(Threshold.Operator.LESS_THAN, one),
                Threshold.of(Threshold.Operator.AT_LEAST, one),
                Threshold.of(Threshold.Operator.MORE_THAN, one),
                Ratio.oneTo(one),
                Rate.of(one, BigDecimal.valueOf(100_000)),
                Grade.of("WTP"),
                Grade.of("A", one),
                Money.ofRupiah(other));
    }
}
