package dev.selaras.core.achievement;

import dev.selaras.core.measurement.Grade;
import dev.selaras.core.measurement.Level;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Presence;
import dev.selaras.core.measurement.Qualitative;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Range;
import dev.selaras.core.measurement.Rank;
import dev.selaras.core.measurement.Scale;
import dev.selaras.core.measurement.Scales;
import dev.selaras.core.measurement.Threshold;
import dev.selaras.core.model.Direction;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells by the kind of the target how an achievement is worked out. */
final class Judgement {

    private Judgement() {}

    static Achievement of(Measurement target, Measurement actual, Direction direction, Optional<Scale> scale) {
        Optional<Scale> graded =
                scale.isPresent() ? scale.filter(named -> isOn(named, target, actual)) : builtInScaleOf(target);
        if (graded.isPresent()) {
            return Outcomes.grade(graded.get(), target, actual);
        }
        if (target instanceof Grade) {
            // Its scale is named and does not know it.
            return Outcomes.undecided(Formula.GRADE, target, actual, NoPercentage.GRADE_UNKNOWN);
        }
        if (target instanceof Level level) {
            return Outcomes.level(level, actual);
        }
        if (target instanceof Rank rank) {
            return Outcomes.rank(rank, actual);
        }
        if (target instanceof Presence) {
            return Outcomes.event(target, actual);
        }
        if (target instanceof Threshold threshold) {
            return Bounds.threshold(threshold, actual);
        }
        if (target instanceof Range range) {
            return Bounds.range(range, actual, direction);
        }
        return Calculation.of(target, actual, direction)
                .by(Formula.defaultFor(direction).orElse(null));
    }

    /** Whether the scale judges the target; of two numbers both must be codes, or the target 3 could not meet 3,45. */
    private static boolean isOn(Scale scale, Measurement target, Measurement actual) {
        boolean areNumbers = target instanceof Quantity && actual instanceof Quantity;
        return Outcomes.category(scale, target).isPresent()
                && (!areNumbers || Outcomes.category(scale, actual).isPresent());
    }

    /** Whether only a scale can tell what the cell is worth. */
    static boolean isGraded(Measurement target) {
        return target instanceof Grade || target instanceof Level || target instanceof Qualitative;
    }

    private static Optional<Scale> builtInScaleOf(Measurement target) {
        return target instanceof Grade grade
                ? Stream.of(Scales.BPK, Scales.SAKIP)
                        .filter(scale -> scale.find(grade.getCode()).isPresent())
                        .findFirst()
                : Optional.empty();
    }
}
