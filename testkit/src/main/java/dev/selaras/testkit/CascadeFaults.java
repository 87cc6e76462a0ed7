package dev.selaras.testkit;

import static dev.selaras.testkit.Elements.GOALS;

import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanBuilder;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Target;
import java.util.List;
import java.util.stream.Stream;

/** Faults of goals and targets: one serves nothing, or nothing serves it. */
final class CascadeFaults {

    private CascadeFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "goal-without-basis",
                        "goal-without-mission",
                        "Ditambahkan tujuan yang tidak mendukung misi.",
                        "A goal is added that serves no mission.",
                        Injection.inPlan(plan -> {
                                    Goal goal = Goal.builder()
                                            .from(Parts.goal(plan))
                                            .missions(List.of())
                                            .derivedFrom(List.of())
                                            .build();
                                    return Change.to(
                                            "/goals/" + plan.getGoals().size(),
                                            complete(plan, goal).build());
                                })
                                .when(Parts::isCascading)),
                Fault.of(
                        "goal-of-nothing",
                        "goal-without-main-target",
                        "Tujuan RPD kehilangan sasaran pokok dan isunya.",
                        "A goal of an RPD loses its main targets and issues.",
                        Injection.in(
                                        GOALS,
                                        (plan, goal) -> Change.to(
                                                "",
                                                Goal.builder()
                                                        .from(goal)
                                                        .issues(List.of())
                                                        .derivedFrom(List.of())
                                                        .build()))
                                .when(plan -> Parts.isOf(plan, PlanType.RPD))),
                Fault.of(
                        "goal-not-spelt-out",
                        "goal-without-target",
                        "Ditambahkan tujuan tanpa sasaran.",
                        "A goal is added without a target.",
                        Injection.inPlan(plan -> {
                                    Goal goal = Parts.goal(plan);
                                    return Change.to(
                                            "/goals/" + plan.getGoals().size(),
                                            edit(plan)
                                                    .addGoals(goal)
                                                    .addIndicators(Parts.measure(plan, "I900", goal.getId()))
                                                    .build());
                                })
                                .when(Parts::isMeasured)),
                Fault.of(
                        "goal-not-measured",
                        "goal-without-indicator",
                        "Ditambahkan tujuan tanpa indikator.",
                        "A goal is added without an indicator.",
                        Injection.inPlan(plan -> {
                                    Goal goal = Parts.goal(plan);
                                    Target target = Parts.target(goal);
                                    return Change.to(
                                            "/goals/" + plan.getGoals().size(),
                                            edit(plan)
                                                    .addGoals(goal)
                                                    .addTargets(target)
                                                    .addIndicators(Parts.measure(plan, "I900", target.getId()))
                                                    .build());
                                })
                                .when(Parts::isMeasured)),
                Fault.of(
                        "target-not-measured",
                        "target-without-indicator",
                        "Ditambahkan sasaran tanpa indikator.",
                        "A target is added without an indicator.",
                        Injection.inPlan(plan -> Change.to(
                                        "/targets/" + plan.getTargets().size(),
                                        edit(plan)
                                                .addTargets(Parts.target(
                                                        plan.getGoals().get(0)))
                                                .build()))
                                .when(Parts::isMeasured)),
                Fault.of(
                        "target-of-nothing",
                        "target-without-goal",
                        "Ditambahkan sasaran tanpa tujuan.",
                        "A target is added without a goal.",
                        Injection.inPlan(plan -> withTarget(edit(plan), plan, Parts.target()))
                                .when(plan -> Parts.isCascading(plan) || Parts.isOf(plan, PlanType.RPD))),
                Fault.of(
                        "target-beside-missions",
                        "target-trace-to-mission",
                        "Ditambahkan sasaran yang bergantung pada indikator sebuah pokok visi.",
                        "A target is added that hangs from the indicator of a pillar.",
                        Injection.inPlan(CascadeFaults::withTargetOfPillar).when(Parts::isCascading)));
    }

    private static PlanBuilder edit(Plan plan) {
        return Plan.builder().from(plan);
    }

    /** The plan with one more goal that is spelt out and measured. */
    private static PlanBuilder complete(Plan plan, Goal goal) {
        Target target = Parts.target(goal);
        return edit(plan)
                .addGoals(goal)
                .addTargets(target)
                .addIndicators(Parts.measure(plan, "I900", goal.getId()), Parts.measure(plan, "I901", target.getId()));
    }

    private static Stream<Change<Plan>> withTarget(PlanBuilder builder, Plan plan, Target target) {
        return Change.to(
                "/targets/" + plan.getTargets().size(),
                builder.addTargets(target)
                        .addIndicators(Parts.measure(plan, "I901", target.getId()))
                        .build());
    }

    private static Stream<Change<Plan>> withTargetOfPillar(Plan plan) {
        return plan.getPillars().stream().limit(1).flatMap(pillar -> {
            Indicator measure = Parts.measure(plan, "I900", pillar.getId());
            Target target = Target.builder()
                    .from(Parts.target())
                    .addGoalIndicators(Ref.to(measure.getId()))
                    .build();
            return withTarget(edit(plan).addIndicators(measure), plan, target);
        });
    }
}
