package dev.selaras.core.graph;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.Ref;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The elements of a plan by their ids. Immutable once it is made. */
final class ElementIndex {

    private final Id plan;

    /** The first element with an id. The keys are texts, because a map of texts stays fast whatever ids a document chooses. */
    private final Map<String, Node<?>> first;

    private final Map<String, Repetition> repeated = new LinkedHashMap<>();

    /** The index of these elements of a plan, which come kind by kind. */
    ElementIndex(Id plan, List<Node<?>> nodes) {
        this.plan = plan;
        this.first = new HashMap<>(nodes.size() * 4 / 3 + 1);
        for (Node<?> node : nodes) {
            String id = node.element().getId().getValue();
            Node<?> earlier = first.putIfAbsent(id, node);
            if (earlier != null) {
                repeated.computeIfAbsent(id, once -> Repetition.of(earlier)).add(node);
            }
        }
    }

    /** The first element with this id. */
    Optional<Node<?>> find(Id id) {
        return Optional.ofNullable(first.get(id.getValue()));
    }

    /** The elements that share an id with another, grouped by id, in the order in which ids are repeated. */
    List<List<Node<?>>> duplicates() {
        return repeated.values().stream()
                .map(repetition -> Collections.unmodifiableList(repetition.all))
                .toList();
    }

    /** Whether an element of the same kind has the same id and comes earlier. */
    boolean isShadowed(Node<?> node) {
        String id = node.element().getId().getValue();
        Repetition repetition = first.get(id) == node ? null : repeated.get(id);
        return repetition != null && repetition.firstOf(node.kind().type()) != node;
    }

    /** The element that a reference names, one of the kind expected if several share the id. */
    @Nullable Node<?> findOrNull(Ref ref, Class<? extends PlanElement> kind) {
        Optional<Id> named = ref.getPlan();
        if (named.isPresent() && !named.get().equals(plan)) {
            return null;
        }
        String id = ref.getElement().getValue();
        Node<?> found = first.get(id);
        if (found == null || kind.isInstance(found.element())) {
            return found;
        }
        Repetition repetition = repeated.get(id);
        return repetition == null ? found : repetition.firstOf(kind);
    }

    /**
     * The elements with one id.
     *
     * @param all all of them
     * @param ofKinds the first of each kind: as many as there are kinds at most, however often the id occurs
     */
    private record Repetition(List<Node<?>> all, List<Node<?>> ofKinds) {

        static Repetition of(Node<?> first) {
            return new Repetition(new ArrayList<>(List.of(first)), new ArrayList<>(List.of(first)));
        }

        void add(Node<?> node) {
            all.add(node);
            // Nodes come kind by kind, so a kind that is there already is the last one.
            if (ofKinds.get(ofKinds.size() - 1).kind() != node.kind()) {
                ofKinds.add(node);
            }
        }

        /** The first of a kind, or the first of all. */
        Node<?> firstOf(Class<? extends PlanElement> kind) {
            for (Node<?> node : ofKinds) {
                if (kind.isInstance(node.element())) {
                    return node;
                }
            }
            return ofKinds.get(0);
        }
    }
}
