package dev.selaras.core.achievement;

import dev.selaras.core.language.Words;
import dev.selaras.core.measurement.Grade;
import dev.selaras.core.measurement.Level;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Presence;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Rank;
import dev.selaras.core.measurement.Scale;
import dev.selaras.core.measurement.ScaleCategory;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/** Judges what is met or not and gives no percentage: grades, levels, ranks and events. */
final class Outcomes {

    /** Words that open a text which denies. */
    private static final Set<String> DENIALS = Set.of("tidak", "belum", "tanpa");

    private Outcomes() {}

    static Achievement grade(Scale scale, Measurement target, Measurement actual) {
        return judge(Formula.GRADE, target, actual, NoPercentage.GRADE_UNKNOWN, () -> {
            OptionalInt order = category(scale, target)
                    .flatMap(intended -> category(scale, actual)
                            .map(reached -> scale.compare(reached.getCode(), intended.getCode())))
                    .orElse(OptionalInt.empty());
            return order.isPresent() ? Optional.of(order.getAsInt() >= 0) : Optional.empty();
        });
    }

    /** The category that a cell names, by its code, its label or the number of a level. */
    static Optional<ScaleCategory> category(Scale scale, Measurement cell) {
        if (cell instanceof Grade grade) {
            return scale.find(grade.getCode());
        }
        return scale.find(cell.getRaw())
                .or(() -> cell instanceof Level level
                        ? scale.find(Integer.toString(level.getNumber()))
                        : Optional.empty());
    }

    /** A level is met by that level or a higher one. */
    static Achievement level(Level target, Measurement actual) {
        return judge(
                Formula.GRADE,
                target,
                actual,
                NoPercentage.WRONG_KIND,
                () -> actual instanceof Rank
                        ? Optional.empty()
                        : compare(actual, target).map(order -> order >= 0));
    }

    /** A rank is met by that place or one nearer to the first, whatever the direction of the indicator. */
    static Achievement rank(Rank target, Measurement actual) {
        return judge(
                Formula.THRESHOLD,
                target,
                actual,
                NoPercentage.WRONG_KIND,
                () -> actual instanceof Level
                        ? Optional.empty()
                        : compare(actual, target).map(order -> order <= 0));
    }

    private static Optional<Integer> compare(Measurement actual, Measurement target) {
        return step(actual).flatMap(reached -> step(target).map(reached::compareTo));
    }

    /** The number that a level, a rank or a bare number in their place stands for. */
    private static Optional<BigDecimal> step(Measurement cell) {
        if (cell instanceof Level level) {
            return Optional.of(BigDecimal.valueOf(level.getNumber()));
        }
        if (cell instanceof Rank rank) {
            return Optional.of(BigDecimal.valueOf(rank.getNumber()));
        }
        return cell instanceof Quantity quantity ? Optional.of(quantity.getValue()) : Optional.empty();
    }

    static Achievement event(Measurement target, Measurement actual) {
        return judge(Formula.EVENT, target, actual, NoPercentage.WRONG_KIND, () -> happened(target, actual));
    }

    private static Optional<Boolean> happened(Measurement target, Measurement actual) {
        if (target instanceof Quantity intended && actual instanceof Quantity reached) {
            return Optional.of(reached.getValue().compareTo(intended.getValue()) >= 0);
        }
        if (target instanceof Quantity || actual instanceof Quantity) {
            return Optional.empty();
        }
        if (target instanceof Presence intended && actual instanceof Presence reached) {
            return Optional.of(intended.isPresent() == reached.isPresent());
        }
        Words said = Words.of(actual.getRaw());
        if (!said.isEmpty() && said.equals(Words.of(target.getRaw()))) {
            return Optional.of(true);
        }
        boolean denies = !said.isEmpty() && DENIALS.contains(said.getWords().get(0));
        return denies ? Optional.of(false) : Optional.empty();
    }

    /** Neither met nor missed, for a reason known before the values are looked at. */
    static Achievement undecided(Formula formula, Measurement target, Measurement actual, NoPercentage reason) {
        return judge(formula, target, actual, reason, Optional::empty);
    }

    static Achievement judge(
            Formula formula,
            Measurement target,
            Measurement actual,
            NoPercentage otherwise,
            Supplier<Optional<Boolean>> verdict) {
        Map<Input, Measurement> inputs = new EnumMap<>(Input.class);
        inputs.put(Input.TARGET, target);
        inputs.put(Input.ACTUAL, actual);
        Optional<NoPercentage> absent = Calculation.absent(inputs);
        Optional<Boolean> met = absent.isPresent() ? Optional.empty() : verdict.get();
        return new AchievementBuilder()
                .formula(formula)
                .putAllInputs(inputs)
                .met(met)
                .reason(absent.orElse(met.isPresent() ? NoPercentage.MET_OR_NOT : otherwise))
                .build();
    }
}
