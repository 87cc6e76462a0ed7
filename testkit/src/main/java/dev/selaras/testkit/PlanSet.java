package dev.selaras.testkit;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Plan;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A plan, and the other plans at hand when it is checked.
 *
 * @param plan the plan
 * @param atHand the other plans, none if it refers to no other
 */
public record PlanSet(Plan plan, List<Plan> atHand) {

    /** The plan and a copy of the list of the others. */
    public PlanSet {
        atHand = List.copyOf(atHand);
    }

    /** A plan by itself. */
    public static PlanSet of(Plan plan) {
        return new PlanSet(plan, List.of());
    }

    /** All plans, the plan itself last. */
    public List<Plan> plans() {
        return Stream.concat(atHand.stream(), Stream.of(plan)).toList();
    }

    /** All plans with their references followed, the plan itself last. */
    public PlanLibrary library() {
        return PlanLibrary.of(plans());
    }

    /** The set with another plan in place of this one. */
    PlanSet with(Plan changed) {
        return new PlanSet(changed, atHand);
    }

    /** The set with each of the other plans changed. */
    PlanSet withAtHand(UnaryOperator<Plan> change) {
        return new PlanSet(plan, atHand.stream().map(change).toList());
    }
}
