package dev.selaras.core.achievement;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.measurement.Scale;
import dev.selaras.core.model.Actual;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Plan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * How far an actual value reaches what was intended (capaian), with what it was worked out from.
 *
 * <p>It has a percentage or the reason why there is none, never both. Whether the target is met is told apart from
 * that: a target of zero has no percentage and can still be met. What is absent prints as {@value #NONE}.
 *
 * <pre>{@code
 * Achievement.of(new BigDecimal("0.4"), new BigDecimal("0.421"), Direction.DECREASE)  // 94.75 %, not met
 * }</pre>
 *
 * <p>A percentage is rounded once, at the end, to {@value #DECIMALS} decimals, a half away from zero ({@link #ROUNDING});
 * whether the target is met is decided on the exact values. So 99.999 % prints as 100.00 % and is not met.
 *
 * <p>Source: practice. Immutable and thread-safe.
 */
@Value.Immutable
@AchievementStyle
public abstract class Achievement {

    /** What stands for a percentage that is not there. */
    public static final String NONE = "–";

    /** The decimals of a percentage. */
    public static final int DECIMALS = 2;

    /** How a percentage is rounded. */
    public static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

    Achievement() {}

    /** How it was worked out; nothing if no formula is for that direction. */
    public abstract Optional<Formula> getFormula();

    /** Which way the indicator should move; nothing where the target itself tells better from worse. */
    public abstract Optional<Direction> getDirection();

    /** What it was worked out from. */
    @Value.NaturalOrder
    public abstract SortedMap<Input, Measurement> getInputs();

    /**
     * The actual values of years, quarters or months that its actual value is to be put together from, in the order of
     * time; none if it is the value of the year as given.
     */
    public abstract List<Actual> getParts();

    /** The percentage, rounded. */
    public abstract Optional<BigDecimal> getPercentage();

    /** Why there is no percentage. */
    public abstract Optional<NoPercentage> getReason();

    /** Whether the target is met; nothing if that cannot be told. */
    public abstract Optional<Boolean> isMet();

    /**
     * The achievement of an indicator in a year: the milestone of that year against its actual value, in the direction and on
     * the scale that the indicator names, if it is a built-in one.
     *
     * <p>Where the years add up ({@link Aggregation#SUM}), the sums over the years up to that one which have a milestone;
     * each of them needs an actual value.
     *
     * <p>The actual value of a year without one of its own, or with an empty cell, is made up of its quarters or months as
     * {@link Aggregation} says; {@link #getParts} shows them. Where they do not make up the year, there is a reason and no
     * value: a part of a year is never taken for the whole.
     */
    public static Achievement of(Indicator indicator, int year) {
        return YearlyOutcome.of(indicator, year, Scale::builtIn);
    }

    /** The achievement of an indicator in a year, with the scales that its plan declares besides the built-in ones. */
    public static Achievement of(Plan plan, Indicator indicator, int year) {
        return YearlyOutcome.of(indicator, year, plan::scale);
    }

    /**
     * The achievement by what kind of value the target is.
     *
     * <p>Quantities, money, rates of one base and ratios give a percentage by the {@linkplain Formula#defaultFor default}
     * for the direction; {@code 1 : 25} is more than {@code 1 : 30}. The other kinds are met or not: a threshold by its
     * operator, a level by that level or a higher one, a rank by that place or one nearer to the first, a grade on the
     * built-in scale that knows it, presence by presence. A range is met inside it if the direction says so; else by
     * the bound that is reached first, the lower when rising and the upper when falling.
     */
    public static Achievement of(Measurement target, Measurement actual, Direction direction) {
        return Judgement.of(target, actual, direction, Optional.empty());
    }

    /** The achievement by what kind of value the target is; on the scale given, if that knows the target. */
    public static Achievement of(Measurement target, Measurement actual, Direction direction, Scale scale) {
        return Judgement.of(target, actual, direction, Optional.of(scale));
    }

    /** The achievement by one of the formulas that need a target and an actual value only. */
    public static Achievement of(Measurement target, Measurement actual, Direction direction, Formula formula) {
        return Calculation.of(target, actual, direction).by(formula);
    }

    /**
     * The achievement by the {@linkplain Formula#defaultFor default} for the direction.
     *
     * @throws IllegalArgumentException if a number is longer than {@link Measurement#of} takes; so with all numbers here
     */
    public static Achievement of(BigDecimal target, BigDecimal actual, Direction direction) {
        return of(Measurement.of(target), Measurement.of(actual), direction);
    }

    /** The achievement by one of the formulas that need a target and an actual value only. */
    public static Achievement of(BigDecimal target, BigDecimal actual, Direction direction, Formula formula) {
        return of(Measurement.of(target), Measurement.of(actual), direction, formula);
    }

    /** The share of the way from a baseline to the target, by {@link Formula#STEP_FROM_BASELINE}. */
    public static Achievement fromBaseline(
            Measurement baseline, Measurement target, Measurement actual, Direction direction) {
        return Calculation.of(target, actual, direction)
                .with(Input.BASELINE, baseline)
                .by(Formula.STEP_FROM_BASELINE);
    }

    /** The share of the way from a baseline to the target, by {@link Formula#STEP_FROM_BASELINE}. */
    public static Achievement fromBaseline(
            BigDecimal baseline, BigDecimal target, BigDecimal actual, Direction direction) {
        return fromBaseline(Measurement.of(baseline), Measurement.of(target), Measurement.of(actual), direction);
    }

    /** Whether an actual value stays between two values, by {@link Formula#WITHIN_RANGE}. */
    public static Achievement within(BigDecimal lower, BigDecimal upper, Measurement actual) {
        return Calculation.of(actual, Direction.WITHIN)
                .with(Input.LOWER, Measurement.of(lower))
                .with(Input.UPPER, Measurement.of(upper))
                .by(Formula.WITHIN_RANGE);
    }

    /** Whether a grade is at least the one intended, by {@link Formula#GRADE}; the cells hold codes of the scale. */
    public static Achievement grade(Scale scale, Measurement target, Measurement actual) {
        return Outcomes.grade(scale, target, actual);
    }

    /**
     * Whether what was intended has come about, by {@link Formula#EVENT}.
     *
     * <p>Of two numbers the actual one must be at least the target; of two texts it must say the same. {@code Tidak ada}
     * and {@code Belum} say that it has not come about; any other text cannot be judged.
     */
    public static Achievement event(Measurement target, Measurement actual) {
        return Outcomes.event(target, actual);
    }

    /** The percentage as it stands in a table of that convention, {@code 94,75 %}, or {@value #NONE}. */
    public final String print(NumberConvention convention) {
        return getPercentage()
                .map(percentage -> percentage.toPlainString().replace('.', convention.decimal()) + " %")
                .orElse(NONE);
    }

    /** One line that shows how it was worked out: {@code (2 × 0.4 − 0.421) / 0.4 × 100 = 94.75 %}, or the reason. */
    public final Wording proof() {
        return Proof.of(this);
    }

    /** The percentage with a decimal point, or {@value #NONE}, and the proof in English. */
    @Override
    public final String toString() {
        return print(NumberConvention.EN) + " (" + proof().in(Language.ENGLISH) + ")";
    }
}
