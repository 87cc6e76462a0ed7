package dev.selaras.core.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Direction;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class AchievementPropertiesTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Provide
    Arbitrary<BigDecimal> positive() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.001"), new BigDecimal("1e9"))
                .ofScale(3);
    }

    @Provide
    Arbitrary<BigDecimal> any() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e9"), new BigDecimal("1e9"))
                .ofScale(3);
    }

    @Property
    void allFormulasGiveAHundredWhereTheTargetIsReached(
            @ForAll("positive") BigDecimal value, @ForAll("any") BigDecimal baseline) {
        assertThat(Achievement.of(value, value, Direction.INCREASE).getPercentage())
                .hasValueSatisfying(percentage -> assertThat(percentage).isEqualByComparingTo(HUNDRED));
        assertThat(Achievement.of(value, value, Direction.DECREASE).getPercentage())
                .hasValueSatisfying(percentage -> assertThat(percentage).isEqualByComparingTo(HUNDRED));
        assertThat(Achievement.of(value, value, Direction.DECREASE, Formula.INVERTED_RATIO)
                        .getPercentage())
                .hasValueSatisfying(percentage -> assertThat(percentage).isEqualByComparingTo(HUNDRED));
        Achievement.fromBaseline(baseline, value, value, Direction.INCREASE)
                .getPercentage()
                .ifPresent(percentage -> assertThat(percentage).isEqualByComparingTo(HUNDRED));
    }

    @Property
    void theRatioAndTheInvertedDifferenceMirrorEachOther(
            @ForAll("positive") BigDecimal target, @ForAll("any") BigDecimal actual) {
        BigDecimal rising = Achievement.of(target, actual, Direction.INCREASE)
                .getPercentage()
                .orElseThrow();
        BigDecimal falling = Achievement.of(target, actual, Direction.DECREASE)
                .getPercentage()
                .orElseThrow();

        assertThat(rising.add(falling).subtract(BigDecimal.valueOf(200)).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.01"));
    }

    @Property
    void theRatioHasTheSignOfTheActualValueUnlessItRoundsToNothing(
            @ForAll("positive") BigDecimal target, @ForAll("any") BigDecimal actual) {
        int sign = Achievement.of(target, actual, Direction.INCREASE)
                .getPercentage()
                .orElseThrow()
                .signum();

        assertThat(sign).isIn(0, actual.signum());
    }

    @Property
    void noFormulaGivesTheBetterValueTheLowerPercentage(
            @ForAll("any") BigDecimal baseline,
            @ForAll("any") BigDecimal target,
            @ForAll("any") BigDecimal one,
            @ForAll("any") BigDecimal other,
            @ForAll Direction direction,
            @ForAll Formula formula) {
        boolean falls = direction == Direction.DECREASE || direction == Direction.MAINTAIN_BELOW;
        BigDecimal worse = falls ? one.max(other) : one.min(other);
        BigDecimal better = falls ? one.min(other) : one.max(other);

        assertOrdered(
                Achievement.of(target, worse, direction, formula), Achievement.of(target, better, direction, formula));
        assertOrdered(
                Achievement.fromBaseline(baseline, target, worse, direction),
                Achievement.fromBaseline(baseline, target, better, direction));
    }

    private static void assertOrdered(Achievement worse, Achievement better) {
        worse.getPercentage()
                .ifPresent(less -> better.getPercentage()
                        .ifPresent(more -> assertThat(more).isGreaterThanOrEqualTo(less)));
    }

    @Property
    void aHundredIsTheBorderBetweenMetAndNotMet(
            @ForAll("any") BigDecimal baseline,
            @ForAll("any") BigDecimal target,
            @ForAll("any") BigDecimal actual,
            @ForAll Direction direction,
            @ForAll Formula formula) {
        Achievement plain = Achievement.of(target, actual, direction, formula);
        Achievement step = Achievement.fromBaseline(baseline, target, actual, direction);

        assertThat(List.of(plain, step))
                .allSatisfy(achievement -> achievement
                        .getPercentage()
                        .ifPresent(percentage -> assertThat(percentage.compareTo(HUNDRED))
                                .isIn(0, achievement.isMet().orElseThrow() ? 1 : -1)));
    }

    @Property
    void scalingBothByOneFactorChangesNothing(
            @ForAll("any") BigDecimal target,
            @ForAll("any") BigDecimal actual,
            @ForAll @BigRange(min = "0.01", max = "1000") @Scale(2) BigDecimal factor,
            @ForAll Direction direction) {
        Achievement plain = Achievement.of(target, actual, direction);
        Achievement scaled = Achievement.of(target.multiply(factor), actual.multiply(factor), direction);

        assertThat(scaled.getPercentage()).isEqualTo(plain.getPercentage());
        assertThat(scaled.getReason()).isEqualTo(plain.getReason());
        assertThat(scaled.isMet()).isEqualTo(plain.isMet());
    }
}
