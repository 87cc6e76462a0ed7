package dev.selaras.validation.report;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** A place in a plan that a finding speaks of. Places sort in reading order. Immutable and thread-safe. */
@Value.Immutable
@ReportStyle
public interface Place extends Comparable<Place> {

    /** The position of places that belong to the plan as a whole. */
    int WHOLE_PLAN = -1;

    /** The plan. */
    Id getPlan();

    /** The element; nothing for the plan as a whole. */
    Optional<Id> getElement();

    /** The kind of the element. */
    Optional<ElementKind> getKind();

    /** The place in the document as a JSON pointer. */
    String getPointer();

    /** The element's place in the reading order of the plan, or {@link #WHOLE_PLAN}. */
    int getPosition();

    /** The place of an element. */
    static Place of(Node<?> node) {
        return at(node, node.pointer());
    }

    /**
     * The place of a member of an element.
     *
     * @param member the member as a JSON pointer below the element, without the first slash
     */
    static Place of(Node<?> node, String member) {
        return at(node, node.pointer() + "/" + member);
    }

    /** The place of a reference. */
    static Place of(Link link) {
        return at(link.from(), link.pointer());
    }

    /**
     * A place in a plan that belongs to no element.
     *
     * @param pointer the JSON pointer, empty for the plan itself
     */
    static Place in(Plan plan, String pointer) {
        return builder()
                .plan(plan.getId())
                .pointer(pointer)
                .position(WHOLE_PLAN)
                .build();
    }

    private static Place at(Node<?> node, String pointer) {
        return builder()
                .plan(node.graph().plan().getId())
                .element(node.element().getId())
                .kind(node.kind())
                .pointer(pointer)
                .position(node.position())
                .build();
    }

    @Override
    default int compareTo(Place other) {
        return Comparator.comparingInt(Place::getPosition)
                .thenComparing(Place::getPointer, PointerOrder.INSTANCE)
                .thenComparing(Place::getPlan)
                .compare(this, other);
    }

    /** A new builder; plan, pointer and position are required. */
    static PlaceBuilder builder() {
        return new PlaceBuilder();
    }
}
