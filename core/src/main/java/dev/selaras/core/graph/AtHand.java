package dev.selaras.core.graph;

import dev.selaras.core.model.Plan;
import org.jspecify.annotations.Nullable;

/** A plan, whose graph is made when it is first asked for. Thread-safe. */
final class AtHand {

    private final Plan plan;
    private volatile @Nullable PlanGraph graph;

    AtHand(Plan plan) {
        this.plan = plan;
    }

    Plan plan() {
        return plan;
    }

    PlanGraph graph() {
        PlanGraph made = graph;
        return made != null ? made : make();
    }

    private synchronized PlanGraph make() {
        PlanGraph made = graph;
        if (made == null) {
            made = PlanGraph.of(plan);
            graph = made;
        }
        return made;
    }
}
