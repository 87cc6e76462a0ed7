package dev.selaras.validation.rule;

import dev.selaras.core.graph.PlanGraph;
import java.util.List;

/** A rule about a plan and how its elements refer to each other. */
public non-sealed interface PlanRule extends Rule {

    /** What is wrong with the plan, in any order. */
    List<Flaw> check(PlanGraph graph);

    @Override
    default Scope scope() {
        return Scope.PLAN;
    }
}
