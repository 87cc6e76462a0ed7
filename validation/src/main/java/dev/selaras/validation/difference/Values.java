package dev.selaras.validation.difference;

import dev.selaras.core.achievement.SameValue;
import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.model.Actual;
import dev.selaras.core.model.Condition;
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
    private final Promise promise;
    private final Members members;

    Values(Indicator before, Indicator after, Side was, Members members) {
        this.before = before;
        this.after = after;
        this.promise = new Promise(before, after, was.plan());
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
                        promise::kind);
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
        ChangeKind kind = promise.kind(
                before.getEndState().map(Condition::getValue).orElse(null),
                after.getEndState().map(Condition::getValue).orElse(null));
        add(kind, "endState", AT_THE_END, before.getEndState(), after.getEndState());
    }

    private void add(ChangeKind kind, String member, Wording part, Optional<?> old, Optional<?> now) {
        if (old.equals(now)) {
            return;
        }
        boolean isPrint = old.isPresent() && now.isPresent() && isSame(old.get(), now.get());
        members.add(
                isPrint ? ChangeKind.TYPOGRAPHY_CHANGED : kind,
                member,
                member,
                isPrint ? Wording.of(member) : part,
                old.orElse(null),
                now.orElse(null));
    }

    private static boolean isSame(Object one, Object other) {
        if (one instanceof Condition was && other instanceof Condition is) {
            return was.getYear().equals(is.getYear()) && isSame(was.getValue(), is.getValue());
        }
        return one.equals(other)
                || (one instanceof Missing && other instanceof Missing)
                || (one instanceof Measurement was && other instanceof Measurement is && SameValue.isSame(was, is));
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

    /** Another spelling of a unit, or another unit beside other values, is for others to tell. */
    private boolean unit() {
        Map<String, Measurement> old = values(before);
        Map<String, Measurement> now = values(after);
        boolean isAlone = !old.isEmpty()
                && old.keySet().equals(now.keySet())
                && old.entrySet().stream()
                        .allMatch(cell -> isSame(cell.getValue(), Objects.requireNonNull(now.get(cell.getKey()))))
                && !Promise.meaning(before).equals(Promise.meaning(after));
        if (isAlone) {
            add(ChangeKind.UNIT_CHANGED_ALONE, "unit", Wording.of(""), before.getUnit(), after.getUnit());
        }
        return !isAlone;
    }

    private static Map<String, Measurement> values(Indicator indicator) {
        Map<String, Measurement> values = new TreeMap<>();
        indicator.getBaseline().ifPresent(cell -> values.put("baseline " + cell.getYear(), cell.getValue()));
        indicator.getEndState().ifPresent(cell -> values.put("endState " + cell.getYear(), cell.getValue()));
        values.putAll(byTime(indicator.getMilestones().stream(), Milestone::getYear, Milestone::getValue));
        return values;
    }

    /** What a change from one value to another is. */
    private interface Judge {
        ChangeKind of(@Nullable Measurement from, @Nullable Measurement to);
    }
}
