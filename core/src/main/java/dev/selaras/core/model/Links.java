package dev.selaras.core.model;

import java.util.List;
import java.util.Optional;

/** Takes the references that an element makes, one after the other. */
@FunctionalInterface
public interface Links {

    /** The index of a reference that stands alone, not in a list. */
    int ALONE = -1;

    /**
     * Takes one reference.
     *
     * @param member the member of the element that holds the reference
     * @param index its index in that member, or {@link #ALONE}
     * @param ref what is referred to
     * @param kind what the reference should lead to; {@link Aim} if any of what a plan sets out to
     *     reach will do, {@code PlanElement.class} if any element will
     */
    void accept(String member, int index, Ref ref, Class<? extends PlanElement> kind);

    /** Takes every reference of a list. */
    default void each(String member, List<Ref> refs, Class<? extends PlanElement> kind) {
        for (int i = 0; i < refs.size(); i++) {
            accept(member, i, refs.get(i), kind);
        }
    }

    /** Takes the reference, if there is one. */
    default void each(String member, Optional<Ref> ref, Class<? extends PlanElement> kind) {
        ref.ifPresent(r -> accept(member, ALONE, r, kind));
    }
}
