package dev.selaras.core.graph;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Links;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.Ref;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One reference of one element, followed. Immutable and thread-safe.
 *
 * <p>It ends in one of four ways: it leads {@linkplain #to() to an element} of the plan, it leads to an element
 * {@linkplain #wrong() of the wrong kind}, it {@linkplain #isElsewhere() names another plan}, or it is
 * {@linkplain #isDangling() dangling}.
 */
public final class Link {

    private final Node<?> from;
    private final String member;
    private final int index;
    private final Ref ref;
    private final Class<? extends PlanElement> expected;
    private final @Nullable Node<?> found;

    Link(
            Node<?> from,
            String member,
            int index,
            Ref ref,
            Class<? extends PlanElement> expected,
            @Nullable Node<?> found) {
        this.from = from;
        this.member = member;
        this.index = index;
        this.ref = ref;
        this.expected = expected;
        this.found = found;
    }

    /** The element that refers. */
    public Node<?> from() {
        return from;
    }

    /** The reference as the element gives it. */
    public Ref ref() {
        return ref;
    }

    /** The type of element that the reference should lead to; {@code Aim} or {@code PlanElement} if several kinds will do. */
    public Class<? extends PlanElement> expected() {
        return expected;
    }

    /** The place of the reference in the document as a JSON pointer: {@code /goals/0/missions/1}. */
    public String pointer() {
        String pointer = from.pointer() + "/" + member;
        return index == Links.ALONE ? pointer : pointer + "/" + index;
    }

    /** The element of this plan that the reference rightly leads to. */
    public Optional<Node<?>> to() {
        return Optional.ofNullable(rightOrNull());
    }

    /** The element of this plan that has the id referred to but is not of the kind expected. */
    public Optional<Node<?>> wrong() {
        return rightOrNull() == null ? Optional.ofNullable(found) : Optional.empty();
    }

    /** Whether the reference names another plan. */
    public boolean isElsewhere() {
        Optional<Id> plan = ref.getPlan();
        return plan.isPresent() && !plan.get().equals(from.graph().plan().getId());
    }

    /** Whether the reference names this plan, where no element has that id. */
    public boolean isDangling() {
        return found == null && !isElsewhere();
    }

    @Nullable Node<?> rightOrNull() {
        return found != null && expected.isInstance(found.element()) ? found : null;
    }
}
