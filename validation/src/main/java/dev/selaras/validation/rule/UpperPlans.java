package dev.selaras.validation.rule;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Place;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The other plans that a plan names, each with the first place that names it. */
public final class UpperPlans {

    private UpperPlans() {}

    /**
     * The plans that it has to follow, takes something over from or refers to, each with the first place; itself too if it
     * follows or adopts itself.
     */
    public static Map<Id, Place> named(PlanGraph graph) {
        Map<Id, Place> named = new LinkedHashMap<>();
        List<Id> upper = graph.plan().getUpperPlans();
        for (int i = 0; i < upper.size(); i++) {
            named.putIfAbsent(upper.get(i), Place.in(graph.plan(), "/upperPlans/" + i));
        }
        for (Node<Adoption> node : graph.all(Adoption.class)) {
            named.putIfAbsent(node.element().getPlan(), Place.of(node, "plan"));
        }
        for (Link link : graph.links()) {
            if (link.isElsewhere()) {
                link.ref().getPlan().ifPresent(plan -> named.putIfAbsent(plan, Place.of(link)));
            }
        }
        return named;
    }

    /** Goes through the plans named that are at hand and of some types, itself left out. */
    public static void each(
            PlanGraph graph, PlanLibrary library, Collection<PlanType> types, BiConsumer<Plan, Place> action) {
        named(graph)
                .forEach((id, place) -> library.find(id)
                        .map(PlanGraph::plan)
                        .filter(upper -> types.contains(upper.getType()))
                        .filter(upper -> !id.equals(graph.plan().getId()))
                        .ifPresent(upper -> action.accept(upper, place)));
    }
}
