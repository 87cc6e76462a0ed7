package dev.selaras.core.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A reference to an element: {@code M1} in the same plan, {@code rpjmd-ponorogo-2016-2021#M1} in another.
 *
 * <p>That a reference exists does not mean that what it names does; following it is the work of the plan's graph.
 * References sort by their text.
 */
@Value.Immutable
@ScalarStyle
public abstract class Ref implements Comparable<Ref> {

    private static final char SEPARATOR = '#';

    Ref() {}

    /** The plan the element is in; nothing means the plan that holds the reference. */
    public abstract Optional<Id> getPlan();

    /** The element referred to. */
    public abstract Id getElement();

    /** A reference to an element of the same plan. */
    public static Ref to(Id element) {
        return new RefBuilder().element(element).build();
    }

    /** A reference to an element of another plan. */
    public static Ref to(Id plan, Id element) {
        return new RefBuilder().plan(plan).element(element).build();
    }

    /**
     * The reference with this text.
     *
     * @throws IllegalArgumentException if the text is no reference
     */
    public static Ref of(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("not a reference: " + text));
    }

    /** The reference with this text, or nothing if the text is none. */
    public static Optional<Ref> find(String text) {
        int at = text.indexOf(SEPARATOR);
        Optional<Id> element = Id.find(text.substring(at + 1));
        if (at < 0) {
            return element.map(Ref::to);
        }
        return Id.find(text.substring(0, at)).flatMap(plan -> element.map(e -> to(plan, e)));
    }

    /**
     * This reference with its plan named, so that two references to one element are equal.
     *
     * @param home the plan that holds the reference
     */
    public final Ref from(Id home) {
        return getPlan().isPresent() ? this : to(home, getElement());
    }

    @Override
    public final int compareTo(Ref other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public final String toString() {
        String element = getElement().getValue();
        return getPlan().map(plan -> plan.getValue() + SEPARATOR + element).orElse(element);
    }
}
