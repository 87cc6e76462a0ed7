package dev.selaras.core.achievement;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Range;
import dev.selaras.core.measurement.Threshold;
import dev.selaras.core.model.Direction;
import java.math.BigDecimal;
import java.util.Optional;

/** Judges an actual number by a target that is a bound or two: a threshold or a range. */
final class Bounds {

    private Bounds() {}

    /** By the operator of the threshold, whatever the direction of the indicator. */
    static Achievement threshold(Threshold target, Measurement actual) {
        return Outcomes.judge(
                Formula.THRESHOLD,
                target,
                actual,
                NoPercentage.WRONG_KIND,
                () -> number(actual).map(number -> {
                    int above = number.compareTo(target.getValue());
                    return switch (target.getOperator()) {
                        case AT_MOST -> above <= 0;
                        case LESS_THAN -> above < 0;
                        case AT_LEAST -> above >= 0;
                        case MORE_THAN -> above > 0;
                    };
                }));
    }

    /**
     * Inside the range, for what should stay in it; else by the bound that is reached first, the lower for what should
     * rise and the upper for what should fall: every value of the range is a value that was intended.
     */
    static Achievement range(Range target, Measurement actual, Direction direction) {
        Optional<BigDecimal> lower = target.lower();
        Optional<BigDecimal> upper = target.upper();
        if (direction == Direction.NONE) {
            return Outcomes.undecided(Formula.WITHIN_RANGE, target, actual, NoPercentage.NO_DIRECTION);
        }
        if (lower.isEmpty() || upper.isEmpty()) {
            return Outcomes.undecided(Formula.WITHIN_RANGE, target, actual, NoPercentage.WRONG_KIND);
        }
        if (direction == Direction.WITHIN) {
            return Achievement.within(lower.get(), upper.get(), actual);
        }
        boolean falls = direction == Direction.DECREASE || direction == Direction.MAINTAIN_BELOW;
        Achievement judged = Outcomes.judge(
                Formula.THRESHOLD,
                target,
                actual,
                NoPercentage.WRONG_KIND,
                () -> number(actual)
                        .map(number ->
                                falls ? number.compareTo(upper.get()) <= 0 : number.compareTo(lower.get()) >= 0));
        return new AchievementBuilder()
                .from(judged)
                .direction(direction)
                .reason(judged.isMet().isPresent() ? Optional.of(NoPercentage.RANGE_TARGET) : judged.getReason())
                .build();
    }

    private static Optional<BigDecimal> number(Measurement actual) {
        return actual instanceof Quantity quantity ? Optional.of(quantity.getValue()) : Optional.empty();
    }
}
