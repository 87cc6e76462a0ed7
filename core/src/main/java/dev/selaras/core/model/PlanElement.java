package dev.selaras.core.model;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A part of a plan that others can refer to: a mission, a goal, an indicator.
 *
 * <p>The statement or name of an element has the accessor that suits it ({@code getStatement}, {@code getLabel},
 * {@code getName}); {@link #text()} gives it for all alike.
 */
public sealed interface PlanElement permits Aim, Problem, StrategicIssue, Factor, Adoption, Indicator {

    /** The name others refer to it by; unique in a consistent plan. */
    Id getId();

    /** The official number as printed ({@code 1}, {@code 2.1}, {@code a}), if the document gives one. */
    Optional<String> getNumber();

    /** The statement, label or name that this element consists of. */
    Text text();

    /** Its codes in systems outside the plan, by system: {@code SDG} to {@code 1.2.1}; none if it can have none. */
    default SortedMap<String, String> getCodes() {
        return Collections.emptySortedMap();
    }

    /** Tells each reference that this element makes, in the order of its members. */
    default void links(Links links) {}
}
