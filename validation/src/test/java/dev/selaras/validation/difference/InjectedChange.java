package dev.selaras.validation.difference;

import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.IndicatorBuilder;
import dev.selaras.core.model.Period;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Text;
import dev.selaras.testing.Plans;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** One thing done to a plan that has goals and indicators, and what is to be told of it. */
enum InjectedChange {
    ADDITION(ChangeKind.ADDED),
    MOVE(ChangeKind.MOVED),
    LINK(ChangeKind.LINKED),
    WORDS(ChangeKind.REWORDED),
    PRINT(ChangeKind.TYPOGRAPHY_CHANGED),
    NUMBER(ChangeKind.RENUMBERED),
    BASELINE(ChangeKind.BASELINE_CHANGED),
    YEAR(ChangeKind.MILESTONE_CHANGED),
    PERIOD(ChangeKind.PERIOD_CHANGED),
    TAG(ChangeKind.OTHER);

    private static final Ref ELSEWHERE = Ref.to(Id.of("lain"), Id.of("LAIN"));

    final ChangeKind told;

    InjectedChange(ChangeKind told) {
        this.told = told;
    }

    Plan in(Plan plan) {
        return switch (this) {
            case ADDITION ->
                Plan.builder().from(plan).addFactors(Plans.factor("BARU")).build();
            case MOVE -> indicator(plan, indicator -> indicator.measures(ELSEWHERE));
            case LINK ->
                goal(
                        plan,
                        goal -> Goal.builder().from(goal).addMissions(ELSEWHERE).build());
            case WORDS -> stated(plan, "tambahan ");
            case PRINT -> stated(plan, "  ");
            case NUMBER ->
                goal(plan, goal -> Goal.builder().from(goal).number("9.9.9").build());
            case BASELINE -> indicator(plan, indicator -> indicator.baseline(Plans.condition(1999, "7,77")));
            case YEAR -> indicator(plan, indicator -> indicator.addMilestones(Plans.milestone(2099, "1")));
            case PERIOD ->
                Plan.builder().from(plan).period(Period.of(1971, 1972)).build();
            case TAG -> indicator(plan, indicator -> indicator.addTags("baru"));
        };
    }

    private static Plan stated(Plan plan, String more) {
        return goal(
                plan,
                goal -> Goal.builder()
                        .from(goal)
                        .statement(Text.of(more + goal.getStatement()))
                        .build());
    }

    private static Plan indicator(Plan plan, UnaryOperator<IndicatorBuilder> change) {
        return Differences.withIndicator(plan, change);
    }

    private static Plan goal(Plan plan, UnaryOperator<Goal> change) {
        List<Goal> goals = new ArrayList<>(plan.getGoals());
        goals.set(0, change.apply(goals.get(0)));
        return Plan.builder().from(plan).goals(goals).build();
    }
}
