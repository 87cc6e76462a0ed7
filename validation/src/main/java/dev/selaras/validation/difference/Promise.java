package dev.selaras.validation.difference;

import dev.selaras.core.achievement.Achievement;
import dev.selaras.core.achievement.Span;
import dev.selaras.core.measurement.Grade;
import dev.selaras.core.measurement.Level;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.measurement.NotApplicable;
import dev.selaras.core.measurement.Scale;
import dev.selaras.core.measurement.Threshold;
import dev.selaras.core.measurement.Unit;
import dev.selaras.core.measurement.Unreadable;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Plan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an indicator promised, and what it promises in a later version of its plan. */
final class Promise {

    private final Indicator before;
    private final Indicator after;
    private final Direction direction;
    private final Optional<Scale> scale;

    /** What was promised counts: the direction and the scale of the version before, if it names them. */
    Promise(Indicator before, Indicator after, Plan was) {
        this.before = before;
        this.after = after;
        this.direction = before.getDirection().or(after::getDirection).orElse(Direction.NONE);
        this.scale = before.getScale().or(after::getScale).flatMap(was::scale);
    }

    /** Whether what was promised is withdrawn, or would not be met by what is promised now. */
    ChangeKind kind(@Nullable Measurement from, @Nullable Measurement to) {
        boolean isLowered = from != null
                && isPromise(from)
                && (to == null || isNothing(to) || (isOfOneUnit(from, to) && isEasier(from, to)));
        return isLowered ? ChangeKind.MILESTONE_LOWERED : ChangeKind.MILESTONE_CHANGED;
    }

    private static boolean isPromise(Measurement cell) {
        return !isNothing(cell) && !(cell instanceof Unreadable);
    }

    private static boolean isNothing(Measurement cell) {
        return cell instanceof Missing || cell instanceof NotApplicable;
    }

    /** Whether they can be compared: what is graded needs no unit. */
    private boolean isOfOneUnit(Measurement from, Measurement to) {
        return from instanceof Grade
                || from instanceof Level
                || meaning(from, before).equals(meaning(to, after));
    }

    private boolean isEasier(Measurement from, Measurement to) {
        return isMissed(from, to)
                || isWorse(from, to)
                || (from instanceof Threshold was && to instanceof Threshold is && isLooser(was, is));
    }

    /** Thresholds tell better from worse by themselves, whatever the direction. */
    private static boolean isLooser(Threshold from, Threshold to) {
        int raised = to.getValue().compareTo(from.getValue());
        return from.getOperator() == to.getOperator()
                && switch (from.getOperator()) {
                    case AT_MOST, LESS_THAN -> raised > 0;
                    case AT_LEAST, MORE_THAN -> raised < 0;
                };
    }

    private boolean isMissed(Measurement from, Measurement to) {
        Achievement achievement = scale.map(known -> Achievement.of(from, to, direction, known))
                .orElseGet(() -> Achievement.of(from, to, direction));
        return achievement.isMet().filter(met -> !met).isPresent();
    }

    private boolean isWorse(Measurement from, Measurement to) {
        return Span.of(to)
                .flatMap(low -> Span.of(from).filter(high -> low.isWorseThan(high, direction)))
                .isPresent();
    }

    /** What the unit of an indicator means, however it is spelt. */
    static Optional<String> meaning(Indicator indicator) {
        return meaning(indicator.getUnit().map(Unit::parse));
    }

    /** Of the unit that the cell prints, else of that of its indicator. */
    private static Optional<String> meaning(Measurement cell, Indicator indicator) {
        return Unit.printedIn(cell).isPresent() ? meaning(Unit.printedIn(cell)) : meaning(indicator);
    }

    private static Optional<String> meaning(Optional<Unit> unit) {
        return unit.map(one -> one.getDimension() + one.getNormalised());
    }
}
