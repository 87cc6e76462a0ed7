package dev.selaras.validation.difference;

import dev.selaras.core.graph.Node;
import dev.selaras.core.language.Wording;
import dev.selaras.core.language.Words;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Period;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Text;
import dev.selaras.validation.report.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what two versions of one thing say, member by member of the format, as deep as the format has objects in objects. */
final class Members {

    static final Wording PLAN = Wording.of("Rencana", "The plan");

    /** The lists of elements, which are compared one by one, and the version, which is what is compared. */
    private static final Set<String> APART = Stream.concat(
                    Arrays.stream(ElementKind.values()).map(ElementKind::member), Stream.of("version"))
            .collect(Collectors.toSet());

    private final Wording subject;
    private final Side before;
    private final Side after;
    private final Consumer<Change> out;

    private Members(Wording subject, Side before, Side after, Consumer<Change> out) {
        this.subject = subject;
        this.before = before;
        this.after = after;
        this.out = out;
    }

    /** Tells what became of the plan itself. */
    static void ofPlan(Plan before, Plan after, Consumer<Change> out) {
        Side was = new Side(before, member -> Place.in(before, "/" + member));
        Side is = new Side(after, member -> Place.in(after, "/" + member));
        new Members(PLAN, was, is, out)
                .compareEach("", "", Parts.of(before), Parts.of(after), member -> !APART.contains(member));
    }

    /** Tells what became of an element. */
    static void of(Node<?> before, Node<?> after, Consumer<Change> out) {
        Side was = new Side(before.graph().plan(), member -> Place.of(before, member));
        Side is = new Side(after.graph().plan(), member -> Place.of(after, member));
        Members members = new Members(Naming.of(after), was, is, out);
        Predicate<String> left = before.element() instanceof Indicator old && after.element() instanceof Indicator now
                ? new Values(old, now, was, members)::leaves
                : member -> true;
        members.compareEach("", "", Parts.of(before.element()), Parts.of(after.element()), left);
    }

    private void compareEach(
            String was, String is, Map<String, ?> old, Map<String, ?> now, Predicate<String> compared) {
        Stream.concat(old.keySet().stream(), now.keySet().stream())
                .distinct()
                .filter(compared)
                .forEach(name -> compare(was + name, is + name, old.get(name), now.get(name)));
    }

    private void compare(String was, String is, @Nullable Object old, @Nullable Object now) {
        if (Objects.equals(old, now)) {
            return;
        }
        @Nullable Object some = old == null ? now : old;
        if (some instanceof Text) {
            text(was, is, (Text) old, (Text) now);
        } else if (some instanceof Ref) {
            refer(was, is, asList(old), asList(now));
        } else if (some instanceof List<?>) {
            items(was, is, asList(old), asList(now));
        } else if (some instanceof Period) {
            add(ChangeKind.PERIOD_CHANGED, was, is, old, now);
        } else if (!Parts.of(old).isEmpty() || !Parts.of(now).isEmpty()) {
            compareEach(was + "/", is + "/", Parts.of(old), Parts.of(now), name -> true);
        } else {
            add(ChangeKind.of(is), was, is, old, now);
        }
    }

    private static List<?> asList(@Nullable Object value) {
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }

    private void text(String was, String is, @Nullable Text old, @Nullable Text now) {
        String from = old == null ? "" : old.in(before.plan().getLanguage());
        String to = now == null ? "" : now.in(after.plan().getLanguage());
        if (old == null || now == null || from.equals(to)) {
            add(ChangeKind.OTHER, was, is, old, now);
        } else if (Words.of(from).equals(Words.of(to))) {
            add(ChangeKind.TYPOGRAPHY_CHANGED, was, is, from, to);
        } else {
            add(ChangeKind.REWORDED, was, is, from, to);
        }
    }

    private void items(String was, String is, List<?> old, List<?> now) {
        Object some = old.isEmpty() ? now.get(0) : old.get(0);
        if (some instanceof Ref) {
            refer(was, is, old, now);
            return;
        }
        List<Leftover> gone = Leftover.of(old, now);
        List<Leftover> come = Leftover.of(now, old);
        if (Parts.areIn(some)) {
            Leftover.pair(gone, come, (from, to) -> item(was + "/", is + "/", from, to));
        } else if (!gone.isEmpty() || !come.isEmpty()) {
            add(ChangeKind.OTHER, was, is, joined(old, "; "), joined(now, "; "));
        }
    }

    private void item(String was, String is, Optional<Leftover> from, Optional<Leftover> to) {
        String inOld = was + from.map(Leftover::index).map(Object::toString).orElse("");
        String inNew = is + to.map(Leftover::index).map(Object::toString).orElse("");
        if (from.isPresent() && to.isPresent()) {
            compareEach(
                    inOld + "/",
                    inNew + "/",
                    Parts.of(from.get().value()),
                    Parts.of(to.get().value()),
                    name -> true);
        } else {
            add(
                    ChangeKind.OTHER,
                    inOld,
                    to.isPresent() ? inNew : inOld,
                    from.map(Leftover::label).orElse(null),
                    to.map(Leftover::label).orElse(null));
        }
    }

    /** A reference with the name of its own plan is as good as one without. */
    private void refer(String was, String is, List<?> old, List<?> now) {
        List<Ref> from = old.stream().map(ref -> before.local((Ref) ref)).toList();
        List<Ref> to = now.stream().map(ref -> after.local((Ref) ref)).toList();
        List<Leftover> gone = Leftover.of(from, to);
        List<Leftover> come = Leftover.of(to, from);
        if (!gone.isEmpty() || !come.isEmpty()) {
            ChangeKind kind =
                    gone.isEmpty() ? ChangeKind.LINKED : come.isEmpty() ? ChangeKind.UNLINKED : ChangeKind.MOVED;
            out.accept(new Change(
                    kind,
                    Optional.of(was).filter(any -> !old.isEmpty()).map(before::place),
                    Optional.of(is).filter(any -> !now.isEmpty()).map(after::place),
                    subject,
                    Optional.of(Wording.quoted(is)),
                    Optional.ofNullable(joined(values(gone), ", ")),
                    Optional.ofNullable(joined(values(come), ", "))));
        }
    }

    private static List<?> values(List<Leftover> items) {
        return items.stream().map(Leftover::value).toList();
    }

    private static @Nullable String joined(List<?> values, String between) {
        return values.isEmpty() ? null : values.stream().map(Object::toString).collect(Collectors.joining(between));
    }

    private void add(ChangeKind kind, String was, String is, @Nullable Object old, @Nullable Object now) {
        add(kind, was, is, Wording.quoted(is), old, now);
    }

    /** Adds a change of one member; where nothing stands, there is no place. */
    void add(ChangeKind kind, String was, String is, Wording part, @Nullable Object old, @Nullable Object now) {
        out.accept(new Change(
                kind,
                Optional.ofNullable(old).map(there -> before.place(was)),
                Optional.ofNullable(now).map(there -> after.place(is)),
                subject,
                Optional.of(part),
                Naming.value(old),
                Naming.value(now)));
    }
}
