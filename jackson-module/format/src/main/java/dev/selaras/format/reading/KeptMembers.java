package dev.selaras.format.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The members of a document that the format does not know, each with the object it stands in: to be written again with
 * the plan, or with what became of it.
 *
 * <p>An object is found again by the names of the members that lead to it and, in a list, by the first member that such
 * objects have: the id of elements, {@code ref} of what is adopted, the name of a scale, the code of a category, the
 * marker of a point. Where objects of a list share that member or lack it, they are told apart by their order, and
 * only as long as there are as many of them. So lists may be put in another order and everything else may change; but what
 * belongs to an object that is removed, or takes another id, goes with it.
 *
 * <p>Made by readers that {@linkplain UnknownMembers#KEEP keep} them. Immutable and thread-safe.
 *
 * @param values the values of this object's own, by name, as their tokens: a brace or a bracket, {@code true},
 *     {@code false}, {@code null}, a number as it is written, a text after {@code "}, a name after {@code :}
 * @param below what there is in the objects and lists that this one holds, by the step that leads there: the name of a
 *     member, or for an item which one it is of so many with its key, such as {@code 1/1:T1}
 */
public record KeptMembers(Map<String, List<String>> values, Map<String, KeptMembers> below) {

    /** Nothing. */
    public static final KeptMembers NONE = new KeptMembers(Map.of(), Map.of());

    /** Keeps copies, in their order. */
    public KeptMembers {
        Map<String, List<String>> copy = new LinkedHashMap<>(values);
        copy.replaceAll((name, tokens) -> List.copyOf(tokens));
        values = Collections.unmodifiableMap(copy);
        below = Collections.unmodifiableMap(new LinkedHashMap<>(below));
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return values.isEmpty() && below.isEmpty();
    }
}
