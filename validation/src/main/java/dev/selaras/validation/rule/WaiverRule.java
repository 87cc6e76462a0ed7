package dev.selaras.validation.rule;

import dev.selaras.core.graph.PlanGraph;
import java.util.List;

/** A rule about the waivers under which a plan is checked. It is asked after all others, and can't be waived itself. */
public non-sealed interface WaiverRule extends Rule {

    /**
     * What is wrong with the waivers, in any order.
     *
     * @param graph the plan they are for
     * @param uses the waivers; one that names no plan is among those of the first plan at hand, by id
     */
    List<Flaw> check(PlanGraph graph, List<WaiverUse> uses);

    @Override
    default Scope scope() {
        return Scope.WAIVER;
    }
}
