package dev.selaras.validation.rules.document;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Period;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.UpperPlans;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The periods of a plan and of those that it follows. */
final class Terms {

    private Terms() {}

    /** A flaw of the period unless that of one of the plans followed fits; none if none of them is at hand. */
    static List<Flaw> unlessOneFits(PlanGraph graph, PlanLibrary library, Set<PlanType> types, Predicate<Period> fits) {
        List<Plan> upper = new ArrayList<>();
        UpperPlans.each(graph, library, types, (plan, place) -> upper.add(plan));
        boolean isOpen = isReversed(graph.plan()) || upper.stream().anyMatch(Terms::isReversed);
        if (isOpen || upper.isEmpty() || upper.stream().map(Plan::getPeriod).anyMatch(fits)) {
            return List.of();
        }
        Plan first = upper.get(0);
        return List.of(Flaw.in(
                graph.plan(), "/period", label(graph.plan()), first.getId().getValue(), label(first)));
    }

    private static boolean isReversed(Plan plan) {
        return plan.getPeriod().getEnd() < plan.getPeriod().getStart();
    }

    private static String label(Plan plan) {
        int start = plan.getPeriod().getStart();
        int end = plan.getPeriod().getEnd();
        return start == end ? String.valueOf(start) : start + "–" + end;
    }
}
