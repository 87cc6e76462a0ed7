package dev.selaras.validation.difference;

import dev.selaras.core.achievement.Span;
import dev.selaras.core.graph.Node;
import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Ref;
import dev.selaras.format.Formats;
import dev.selaras.format.shape.ObjectShape;
import dev.selaras.validation.report.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what two versions of one thing say, member by member of the format. */
final class Members {

    private static final Wording PLAN = Wording.of("Rencana", "The plan");

    /** The lists of elements, which are compared one by one. */
    private static final Set<String> ELEMENTS =
            Arrays.stream(ElementKind.values()).map(ElementKind::member).collect(Collectors.toSet());

    private final Wording name;
    private final Map<String, Object> before;
    private final Map<String, Object> after;
    private final Function<String, Place> was;
    private final Function<String, Place> is;
    private final Consumer<Change> out;

    private Members(
            Wording name,
            Map<String, Object> before,
            Map<String, Object> after,
            Function<String, Place> was,
            Function<String, Place> is,
            Consumer<Change> out) {
        this.name = name;
        this.before = before;
        this.after = after;
        this.was = was;
        this.is = is;
        this.out = out;
    }

    /** Tells what became of the plan itself. */
    static void ofPlan(Plan before, Plan after, Consumer<Change> out) {
        Members members = new Members(
                PLAN,
                members(before, Plan.class),
                members(after, Plan.class),
                member -> Place.in(before, "/" + member),
                member -> Place.in(after, "/" + member),
                out);
        members.names().filter(member -> !ELEMENTS.contains(member)).forEach(members::compare);
    }

    /** Tells what became of an element. */
    static void of(Node<?> before, Node<?> after, Consumer<Change> out) {
        Members members = new Members(
                Naming.of(after),
                members(before.element(), before.kind().type()),
                members(after.element(), after.kind().type()),
                member -> Place.of(before, member),
                member -> Place.of(after, member),
                out);
        members.names().forEach(members::compare);
    }

    /** What a value has in each member. */
    @SuppressWarnings("unchecked") // the format of a type has a table of that type
    private static <T> Map<String, Object> members(Object value, Class<T> type) {
        return Formats.all().stream()
                .filter(format -> format.type() == type)
                .flatMap(format -> format.shape().table().stream())
                .map(table -> ((ObjectShape<T, ?>) table).members((T) value))
                .findFirst()
                .orElseThrow();
    }

    private Stream<String> names() {
        return Stream.concat(before.keySet().stream(), after.keySet().stream()).distinct();
    }

    private void compare(String member) {
        @Nullable Object old = before.get(member);
        @Nullable Object now = after.get(member);
        if (isSame(old, now)) {
            return;
        }
        switch (member) {
            case "number" -> add(ChangeKind.RENUMBERED, member, Naming.value(old), Naming.value(now));
            case "statement", "label", "name" -> add(ChangeKind.REWORDED, member, Naming.value(old), Naming.value(now));
            case "baseline" -> add(ChangeKind.BASELINE_CHANGED, member, Naming.value(old), Naming.value(now));
            case "milestones" -> milestones();
            default -> {
                if (isReferring(old) || isReferring(now)) {
                    add(ChangeKind.MOVED, member, Naming.value(old), Naming.value(now));
                } else if (member.equals("unit") && isMeasuredAsBefore()) {
                    add(ChangeKind.UNIT_CHANGED_ALONE, member, Naming.value(old), Naming.value(now));
                } else {
                    add(ChangeKind.OTHER, member, Wording.of(member));
                }
            }
        }
    }

    private void milestones() {
        Map<Integer, Measurement> old = byYear(before.get("milestones"));
        Map<Integer, Measurement> now = byYear(after.get("milestones"));
        Set<Integer> years = new TreeSet<>(old.keySet());
        years.addAll(now.keySet());
        for (int year : years) {
            @Nullable Measurement from = old.get(year);
            @Nullable Measurement to = now.get(year);
            if (!Objects.equals(from, to)) {
                ChangeKind kind = isLowered(from, to) ? ChangeKind.MILESTONE_LOWERED : ChangeKind.MILESTONE_CHANGED;
                add(
                        kind,
                        "milestones/" + year,
                        Naming.value(from),
                        Naming.value(to),
                        Wording.of(Integer.toString(year)));
            }
        }
    }

    private boolean isLowered(@Nullable Measurement from, @Nullable Measurement to) {
        return from != null
                && to != null
                && after.get("direction") instanceof Direction direction
                && Span.of(to)
                        .flatMap(low -> Span.of(from).filter(high -> low.isWorseThan(high, direction)))
                        .isPresent();
    }

    private static Map<Integer, Measurement> byYear(@Nullable Object milestones) {
        return milestones instanceof List<?> list
                ? list.stream()
                        .map(Milestone.class::cast)
                        .collect(Collectors.toMap(Milestone::getYear, Milestone::getValue))
                : Map.of();
    }

    private boolean isMeasuredAsBefore() {
        return before.containsKey("milestones")
                && isSame(before.get("milestones"), after.get("milestones"))
                && isSame(before.get("baseline"), after.get("baseline"));
    }

    /** Whether two are equal but for the order of a list. */
    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return (one instanceof List<?> list && other instanceof List<?> another)
                ? counts(list).equals(counts(another))
                : Objects.equals(one, other);
    }

    private static Map<Object, Long> counts(List<?> list) {
        return list.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static boolean isReferring(@Nullable Object value) {
        return value instanceof Ref || (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Ref);
    }

    private void add(ChangeKind kind, String member, Wording... arguments) {
        List<Wording> all = new ArrayList<>(List.of(name));
        all.addAll(List.of(arguments));
        String holder = member.indexOf('/') < 0 ? member : member.substring(0, member.indexOf('/'));
        out.accept(new Change(
                kind,
                Optional.of(holder).filter(before::containsKey).map(there -> was.apply(member)),
                Optional.of(holder).filter(after::containsKey).map(there -> is.apply(member)),
                all));
    }
}
