package dev.selaras.core.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Direction;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AchievementTest {

    @ParameterizedTest(name = "{2} of target {0}, actual {1}: {3}")
    @CsvSource({
        "10, 9, RATIO, INCREASE, 90.00",
        "10, -1, RATIO, INCREASE, -10.00",
        "3, 2, RATIO, MAINTAIN_ABOVE, 66.67",
        "8, 1, RATIO, INCREASE, 12.50",
        "800, 1, RATIO, INCREASE, 0.13",
        "10, 9, INVERTED_DIFFERENCE, DECREASE, 110.00",
        "10, 25, INVERTED_DIFFERENCE, MAINTAIN_BELOW, -50.00",
        "0.4, 0.421, INVERTED_RATIO, DECREASE, 95.01",
        "10, 20, INVERTED_RATIO, MAINTAIN_BELOW, 50.00",
    })
    void worksOutAPercentage(
            BigDecimal target, BigDecimal actual, Formula formula, Direction direction, BigDecimal percentage) {
        assertThat(Achievement.of(target, actual, direction, formula).getPercentage())
                .contains(percentage);
    }

    @ParameterizedTest(name = "{3} from {0} to {1}, actual {2}: {4}")
    @CsvSource({
        "50, 70, 60, INCREASE, 50.00",
        "70, 50, 60, DECREASE, 50.00",
        "70, 50, 75, DECREASE, -25.00",
        "-2, 2, 3, INCREASE, 125.00",
        "0, 10, 10, INCREASE, 100.00",
    })
    void worksOutTheShareOfAStep(
            BigDecimal baseline, BigDecimal target, BigDecimal actual, Direction direction, BigDecimal percentage) {
        assertThat(Achievement.fromBaseline(baseline, target, actual, direction).getPercentage())
                .contains(percentage);
    }

    @ParameterizedTest(name = "{2}, {3}, target {0}, actual {1}: {4}")
    @CsvSource({
        "'', 5, RATIO, INCREASE, TARGET_MISSING,",
        "5, –, RATIO, INCREASE, ACTUAL_MISSING,",
        "-, -, RATIO, INCREASE, TARGET_MISSING,",
        "NA, 5, RATIO, INCREASE, NOT_APPLICABLE,",
        "WTP, WTP, RATIO, INCREASE, WRONG_KIND,",
        "5, WTP, RATIO, INCREASE, WRONG_KIND,",
        "0, 5, RATIO, INCREASE, ZERO_TARGET, true",
        "0, 5, INVERTED_DIFFERENCE, DECREASE, ZERO_TARGET, false",
        "-2, -1, RATIO, INCREASE, NEGATIVE_TARGET, true",
        "5, 0, INVERTED_RATIO, DECREASE, ACTUAL_NOT_POSITIVE, true",
        "5, -1, INVERTED_RATIO, DECREASE, ACTUAL_NOT_POSITIVE, true",
        "0, 0, INVERTED_RATIO, DECREASE, ZERO_TARGET, true",
        "5, 5, RATIO, NONE, NO_DIRECTION,",
        "5, 5, EVENT, NONE, NO_DIRECTION,",
        "5, 5, RATIO, DECREASE, FORMULA_UNSUITED,",
        "5, 5, INVERTED_DIFFERENCE, INCREASE, FORMULA_UNSUITED,",
        "5, 5, STEP_FROM_BASELINE, INCREASE, BASELINE_MISSING,",
        "5, 5, WITHIN_RANGE, WITHIN, WRONG_KIND,",
        "5, 5, GRADE, INCREASE, WRONG_KIND,",
        "5, 5, EVENT, INCREASE, WRONG_KIND,",
        "5, 5, THRESHOLD, WITHIN, FORMULA_UNSUITED,",
        "5, 5, THRESHOLD, MAINTAIN_ABOVE, MET_OR_NOT, true",
        "5, 4, THRESHOLD, MAINTAIN_ABOVE, MET_OR_NOT, false",
        "5, 4, THRESHOLD, MAINTAIN_BELOW, MET_OR_NOT, true",
        "5, 6, THRESHOLD, DECREASE, MET_OR_NOT, false",
    })
    void givesTheReasonWhereThereIsNoPercentage(
            String target, String actual, Formula formula, Direction direction, NoPercentage reason, Boolean met) {
        Achievement achievement = Achievement.of(cell(target), cell(actual), direction, formula);

        assertThat(achievement.getReason()).contains(reason);
        assertThat(achievement.getPercentage()).isEmpty();
        assertThat(achievement.isMet()).isEqualTo(Optional.ofNullable(met));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, 6, INCREASE, NO_STEP",
        "70, 50, 60, INCREASE, STEP_BACKWARDS",
        "50, 70, 60, DECREASE, STEP_BACKWARDS",
        "-, 70, 60, DECREASE, BASELINE_MISSING",
        "50, 70, 60, MAINTAIN_ABOVE, FORMULA_UNSUITED",
    })
    void givesTheReasonWhereThereIsNoStep(
            String baseline, String target, String actual, Direction direction, NoPercentage reason) {
        assertThat(Achievement.fromBaseline(cell(baseline), cell(target), cell(actual), direction)
                        .getReason())
                .contains(reason);
    }

    private static Measurement cell(String raw) {
        return Measurement.parse(raw, NumberConvention.ID);
    }
}
