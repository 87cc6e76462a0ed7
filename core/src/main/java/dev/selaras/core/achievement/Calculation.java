package dev.selaras.core.achievement;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.measurement.NotApplicable;
import dev.selaras.core.measurement.Unreadable;
import dev.selaras.core.model.Direction;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out one achievement: looks for what stands in the way, and only then at the numbers. */
final class Calculation {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Map<Input, Measurement> inputs = new EnumMap<>(Input.class);
    private final Direction direction;
    private Map<Input, BigDecimal> numbers = Map.of();

    private Calculation(Direction direction) {
        this.direction = direction;
    }

    static Calculation of(Measurement target, Measurement actual, Direction direction) {
        return of(actual, direction).with(Input.TARGET, target);
    }

    static Calculation of(Measurement actual, Direction direction) {
        return new Calculation(direction).with(Input.ACTUAL, actual);
    }

    Calculation with(Input input, Measurement value) {
        inputs.put(input, value);
        return this;
    }

    Achievement by(@Nullable Formula formula) {
        AchievementBuilder achievement =
                new AchievementBuilder().direction(direction).putAllInputs(inputs);
        if (formula == null) {
            return achievement.reason(NoPercentage.NO_DIRECTION).build();
        }
        achievement.formula(formula);
        Optional<NoPercentage> obstacle = obstacle(formula);
        if (obstacle.isPresent()) {
            return achievement.reason(obstacle).build();
        }
        achievement.met(isMet(formula));
        Optional<NoPercentage> reason = reason(formula);
        if (reason.isPresent()) {
            return achievement.reason(reason).build();
        }
        return achievement.percentage(percentage(formula)).build();
    }

    /** What keeps us from telling anything. */
    private Optional<NoPercentage> obstacle(Formula formula) {
        if (direction == Direction.NONE) {
            return Optional.of(NoPercentage.NO_DIRECTION);
        }
        if (!formula.suits(direction)) {
            return Optional.of(NoPercentage.FORMULA_UNSUITED);
        }
        Optional<NoPercentage> absent = absent(inputs);
        if (absent.isPresent()) {
            return absent;
        }
        boolean allNumbers = inputs.values().stream().allMatch(Magnitudes::isNumber);
        if (!allNumbers || formula == Formula.GRADE || formula == Formula.EVENT) {
            return Optional.of(NoPercentage.WRONG_KIND);
        }
        Optional<Map<Input, BigDecimal>> comparable = Magnitudes.of(inputs);
        if (comparable.isEmpty()) {
            return Optional.of(NoPercentage.INCOMPARABLE);
        }
        numbers = comparable.get();
        if (formula == Formula.WITHIN_RANGE) {
            return range();
        }
        boolean lacksBaseline = formula == Formula.STEP_FROM_BASELINE && !inputs.containsKey(Input.BASELINE);
        return lacksBaseline ? Optional.of(NoPercentage.BASELINE_MISSING) : Optional.empty();
    }

    /** Why the first input that holds no value holds none, in the order of {@link Input}. */
    static Optional<NoPercentage> absent(Map<Input, Measurement> inputs) {
        return inputs.entrySet().stream()
                .filter(input -> isAbsent(input.getValue()))
                .map(input -> absence(input.getKey(), input.getValue()))
                .findFirst();
    }

    private static boolean isAbsent(Measurement value) {
        return value instanceof Missing || value instanceof NotApplicable || value instanceof Unreadable;
    }

    private static NoPercentage absence(Input input, Measurement value) {
        if (value instanceof NotApplicable) {
            return NoPercentage.NOT_APPLICABLE;
        }
        if (value instanceof Unreadable) {
            return NoPercentage.UNREADABLE;
        }
        return switch (input) {
            case ACTUAL -> NoPercentage.ACTUAL_MISSING;
            case BASELINE -> NoPercentage.BASELINE_MISSING;
            case TARGET, LOWER, UPPER -> NoPercentage.TARGET_MISSING;
        };
    }

    private Optional<NoPercentage> range() {
        if (!inputs.containsKey(Input.LOWER)) {
            return Optional.of(NoPercentage.WRONG_KIND);
        }
        return compare(Input.LOWER, Input.UPPER) > 0 ? Optional.of(NoPercentage.EMPTY_RANGE) : Optional.empty();
    }

    private boolean isMet(Formula formula) {
        if (formula == Formula.WITHIN_RANGE) {
            return compare(Input.LOWER, Input.ACTUAL) <= 0 && compare(Input.ACTUAL, Input.UPPER) <= 0;
        }
        int above = compare(Input.ACTUAL, Input.TARGET);
        return falls() ? above <= 0 : above >= 0;
    }

    /** Whether less is better. */
    private boolean falls() {
        return direction == Direction.DECREASE || direction == Direction.MAINTAIN_BELOW;
    }

    /** What keeps us from a percentage, though not from telling whether the target is met. */
    private Optional<NoPercentage> reason(Formula formula) {
        return switch (formula) {
            case RATIO, INVERTED_DIFFERENCE -> target();
            case INVERTED_RATIO -> target().or(this::actual);
            case STEP_FROM_BASELINE -> step();
            case THRESHOLD, WITHIN_RANGE, GRADE, EVENT -> Optional.of(NoPercentage.MET_OR_NOT);
        };
    }

    private Optional<NoPercentage> target() {
        return switch (number(Input.TARGET).signum()) {
            case 0 -> Optional.of(NoPercentage.ZERO_TARGET);
            case -1 -> Optional.of(NoPercentage.NEGATIVE_TARGET);
            default -> Optional.empty();
        };
    }

    private Optional<NoPercentage> actual() {
        return number(Input.ACTUAL).signum() > 0 ? Optional.empty() : Optional.of(NoPercentage.ACTUAL_NOT_POSITIVE);
    }

    private Optional<NoPercentage> step() {
        int rise = compare(Input.TARGET, Input.BASELINE);
        if (rise == 0) {
            return Optional.of(NoPercentage.NO_STEP);
        }
        return rise > 0 == falls() ? Optional.of(NoPercentage.STEP_BACKWARDS) : Optional.empty();
    }

    private BigDecimal percentage(Formula formula) {
        BigDecimal target = number(Input.TARGET);
        BigDecimal actual = number(Input.ACTUAL);
        return switch (formula) {
            case RATIO -> percent(actual, target);
            case INVERTED_DIFFERENCE -> percent(target.multiply(TWO).subtract(actual), target);
            case INVERTED_RATIO -> percent(target, actual);
            case STEP_FROM_BASELINE -> {
                BigDecimal baseline = number(Input.BASELINE);
                yield percent(actual.subtract(baseline), target.subtract(baseline));
            }
            case THRESHOLD, WITHIN_RANGE, GRADE, EVENT -> throw new AssertionError(formula);
        };
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, Achievement.DECIMALS, Achievement.ROUNDING);
    }

    private int compare(Input one, Input other) {
        return number(one).compareTo(number(other));
    }

    private BigDecimal number(Input input) {
        return Objects.requireNonNull(numbers.get(input), "not looked at before");
    }
}
