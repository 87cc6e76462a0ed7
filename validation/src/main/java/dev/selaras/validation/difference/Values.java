package dev.selaras.validation.difference;

import dev.selaras.core.achievement.Achievement;
import dev.selaras.core.achievement.Span;
import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Scale;
import dev.selaras.core.measurement.Unit;
import dev.selaras.core.model.Actual;
import dev.selaras.core.model.Condition;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the values of an indicator in two versions of its plan. */
final class Values {

    private static final Wording AT_THE_END = Wording.of("kondisi akhir", "at the end");

    private final Indicator before;
    private final Indicator after;
    private final Direction direction;
    private final Optional<Scale> scale;
    private final Members members;

    /** What was promised counts: the direction and the scale of the version before, if it names them. */
    Values(Indicator before, Indicator after, Side was, Members members) {
        this.before = before;
        this.after = after;
        this.direction = before.getDirection().or(after::getDirection).orElse(Direction.NONE);
        this.scale = before.getScale().or(after::getScale).flatMap(was.plan()::scale);
        this.members = members;
    }

    /** Tells what became of a member, unless it leaves that to others. */
    boolean leaves(String member) {
        switch (member) {
            case "baseline" -> baseline();
            case "milestones" ->
                each(
                        "milestones/",
                        byTime(before.getMilestones().stream(), Milestone::getYear, Milestone::getValue),
                        byTime(after.getMilestones().stream(), Milestone::getYear, Milestone::getValue),
                        this::kind);
            case "endState" -> endState();
            case "actuals" ->
                each(
                        "actuals/",
                        byTime(before.getActuals().stream(), Actual::getPeriod, Actual::getValue),
                        byTime(after.getActuals().stream(), Actual::getPeriod, Actual::getValue),
                        (from, to) -> ChangeKind.ACTUAL_CHANGED);
            case "unit" -> {
                return unit();
            }
            default -> {
                return true;
            }
        }
        return false;
    }

    private void baseline() {
        add(ChangeKind.BASELINE_CHANGED, "baseline", Wording.of(""), before.getBaseline(), after.getBaseline());
    }

    private void endState() {
        ChangeKind kind = kind(
                before.getEndState().map(Condition::getValue).orElse(null),
                after.getEndState().map(Condition::getValue).orElse(null));
        add(kind, "endState", AT_THE_END, before.getEndState(), after.getEndState());
    }

    private void add(ChangeKind kind, String member, Wording part, Optional<?> old, Optional<?> now) {
        if (!old.equals(now)) {
            members.add(kind, member, member, part, old.orElse(null), now.orElse(null));
        }
    }

    private static <T> Map<String, Measurement> byTime(
            Stream<T> all, Function<T, Object> time, Function<T, Measurement> value) {
        return all.collect(Collectors.toMap(each -> time.apply(each).toString(), value));
    }

    private void each(String member, Map<String, Measurement> old, Map<String, Measurement> now, Judge kind) {
        TreeSet<String> times = new TreeSet<>(old.keySet());
        times.addAll(now.keySet());
        for (String time : times) {
            Optional<Measurement> from = Optional.ofNullable(old.get(time));
            Optional<Measurement> to = Optional.ofNullable(now.get(time));
            add(kind.of(from.orElse(null), to.orElse(null)), member + time, Wording.of(time, "in " + time), from, to);
        }
    }

    /** Whether what was promised would not be met by what is promised now. */
    private ChangeKind kind(@Nullable Measurement from, @Nullable Measurement to) {
        boolean isLowered = from != null && to != null && (isMissed(from, to) || isWorse(from, to));
        return isLowered ? ChangeKind.MILESTONE_LOWERED : ChangeKind.MILESTONE_CHANGED;
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

    /** Another spelling of a unit, or another unit beside other values, is for others to tell. */
    private boolean unit() {
        boolean isAlone = !values(before).isEmpty()
                && values(before).equals(values(after))
                && !Objects.equals(meaning(before), meaning(after));
        if (isAlone) {
            add(ChangeKind.UNIT_CHANGED_ALONE, "unit", Wording.of(""), before.getUnit(), after.getUnit());
        }
        return !isAlone;
    }

    private static Optional<Object> meaning(Indicator indicator) {
        return indicator.getUnit().map(Unit::parse).map(unit -> unit.getDimension() + unit.getNormalised());
    }

    private static Map<String, Object> values(Indicator indicator) {
        Map<String, Object> values = new TreeMap<>();
        indicator.getBaseline().ifPresent(baseline -> values.put("baseline", baseline));
        indicator.getEndState().ifPresent(end -> values.put("endState", end));
        values.putAll(byTime(indicator.getMilestones().stream(), Milestone::getYear, Milestone::getValue));
        return values;
    }

    /** What a change from one value to another is. */
    private interface Judge {
        ChangeKind of(@Nullable Measurement from, @Nullable Measurement to);
    }
}
