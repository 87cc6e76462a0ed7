package dev.selaras.core.graph;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plans at hand, which may refer to each other.
 *
 * <p>A plan that is not here is not at hand, which is no fault by itself. Immutable and thread-safe.
 */
public final class PlanLibrary {

    private final List<PlanGraph> graphs = new ArrayList<>();
    private final Map<String, PlanGraph> byId = new LinkedHashMap<>();

    private PlanLibrary(Collection<Plan> plans) {
        for (Plan plan : plans) {
            PlanGraph graph = PlanGraph.of(plan);
            graphs.add(graph);
            byId.putIfAbsent(plan.getId().getValue(), graph);
        }
    }

    /** The library of these plans; of several with one id, references lead to the first. */
    public static PlanLibrary of(Collection<Plan> plans) {
        return new PlanLibrary(plans);
    }

    /** Every plan, in the order given. */
    public List<PlanGraph> graphs() {
        return Collections.unmodifiableList(graphs);
    }

    /** The plan with this id, if it is at hand. */
    public Optional<PlanGraph> find(Id plan) {
        return Optional.ofNullable(byId.get(plan.getValue()));
    }

    /** The element of another plan that a reference names, if that plan is at hand and has it. */
    public Optional<Node<?>> find(Ref ref) {
        return ref.getPlan().flatMap(this::find).flatMap(graph -> graph.find(ref.getElement()));
    }

    /** The element of another plan that a link names, one of the kind expected if several share the id. */
    public Optional<Node<?>> find(Link link) {
        return link.ref().getPlan().flatMap(this::find).map(graph -> graph.findOrNull(link.ref(), link.expected()));
    }
}
