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
    /**
     * The first element of each kind with an id: as many as there are kinds at most, however often it occurs. The keys
     * are texts, because a map of texts stays fast whatever ids a document chooses.
     */
    private final Map<String, List<Node<?>>> byId = new HashMap<>();

    private final Map<String, List<Node<?>>> repeated = new LinkedHashMap<>();

    /** The index of these elements of a plan, which come kind by kind. */
    ElementIndex(Id plan, List<Node<?>> nodes) {
        this.plan = plan;
        for (Node<?> node : nodes) {
            register(node.element().getId().getValue(), node);
        }
    }

    private void register(String id, Node<?> node) {
        List<Node<?>> firsts = byId.computeIfAbsent(id, unseen -> new ArrayList<>(1));
        if (!firsts.isEmpty()) {
            repeated.computeIfAbsent(id, once -> new ArrayList<>(firsts)).add(node);
        }
        // Nodes come kind by kind, so a kind that is there already is the last one.
        if (firsts.isEmpty() || firsts.get(firsts.size() - 1).kind() != node.kind()) {
            firsts.add(node);
        }
    }

    /** The first element with this id. */
    Optional<Node<?>> find(Id id) {
        return Optional.ofNullable(byId.get(id.getValue())).map(found -> found.get(0));
    }

    /** The elements that share an id with another, grouped by id, in the order in which ids are repeated. */
    List<List<Node<?>>> duplicates() {
        return repeated.values().stream().map(Collections::unmodifiableList).toList();
    }

    /** Whether an element of the same kind has the same id and comes earlier. */
    boolean isShadowed(Node<?> node) {
        for (Node<?> first : byId.getOrDefault(node.element().getId().getValue(), List.of())) {
            if (first.kind() == node.kind() && first != node) {
                return true;
            }
        }
        return false;
    }

    /** The element that a reference names, one of the kind expected if several share the id. */
    @Nullable Node<?> findOrNull(Ref ref, Class<? extends PlanElement> kind) {
        if (ref.getPlan().isPresent() && !ref.getPlan().get().equals(plan)) {
            return null;
        }
        List<Node<?>> found = byId.get(ref.getElement().getValue());
        if (found == null) {
            return null;
        }
        for (Node<?> node : found) {
            if (kind.isInstance(node.element())) {
                return node;
            }
        }
        return found.get(0);
    }
}
