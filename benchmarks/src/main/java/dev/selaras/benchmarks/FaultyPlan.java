package dev.selaras.benchmarks;

import dev.selaras.core.model.Goal;
import dev.selaras.core.model.GoalBuilder;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.IndicatorBuilder;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Target;
import dev.selaras.core.model.TargetBuilder;
import dev.selaras.core.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A {@link SamplePlan} with one fault for each hundred of its elements: a value or a reference, of the {@link Kind kinds}
 * in turn. None hides another, so that whoever looks for all of them finds as many.
 */
final class FaultyPlan {

    /** Elements for each that is faulty. */
    static final int SHARE = 100;

    private final List<Mission> missions;
    private final List<Goal> goals;
    private final List<Target> targets;
    private final List<Indicator> indicators;

    private FaultyPlan(Plan plan) {
        missions = new ArrayList<>(plan.getMissions());
        goals = new ArrayList<>(plan.getGoals());
        targets = new ArrayList<>(plan.getTargets());
        indicators = new ArrayList<>(plan.getIndicators());
    }

    /** The kinds of faults, each with the code of the rule that finds it. */
    enum Kind {
        STATEMENT_BLANK("statement-blank-or-placeholder"),
        UNIT_MISSING("indicator-unit-missing"),
        BASELINE_MISSING("baseline-missing"),
        DIRECTION_MISSING("direction-undeclared"),
        REFERENCE_DANGLES("dangling-reference"),
        REFERENCE_TO_WRONG_KIND("reference-to-wrong-kind"),
        ID_TWICE("duplicate-id"),
        CIRCLE("cyclic-reference"),
        YEAR_MISSING("milestone-year-missing"),
        TARGET_LOOSE("target-without-goal"),
        TARGET_UNMEASURED("target-without-indicator"),
        GOAL_BARE("goal-without-target"),
        MISSION_UNSERVED("mission-without-goal");

        private static final List<Kind> ALL = List.of(values());

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The rule that finds it. */
        String code() {
            return code;
        }
    }

    /** How many faults of a kind {@link #of} puts into a plan of so many elements. */
    static int count(Kind kind, int elements) {
        int faults = elements / SHARE;
        return faults / Kind.ALL.size() + (Kind.ALL.indexOf(kind) < faults % Kind.ALL.size() ? 1 : 0);
    }

    /** The plan of {@link SamplePlan#of}, with faults. */
    static Plan of(int elements) {
        Plan plan = SamplePlan.of(elements);
        FaultyPlan faulty = new FaultyPlan(plan);
        for (int i = 0; i < elements / SHARE; i++) {
            // Each tenth goal, so that no two faults are neighbours.
            faulty.put(Kind.ALL.get(i % Kind.ALL.size()), 3 + i * (SHARE / 10));
        }
        return Plan.builder()
                .from(plan)
                .missions(faulty.missions)
                .goals(faulty.goals)
                .targets(faulty.targets)
                .indicators(faulty.indicators)
                .build();
    }

    /** Puts a fault at a goal, at a target of it, or at an indicator of these. */
    private void put(Kind kind, int goal) {
        switch (kind) {
            case STATEMENT_BLANK, TARGET_LOOSE -> breakTarget(kind, 2 * goal);
            case UNIT_MISSING, BASELINE_MISSING, DIRECTION_MISSING, ID_TWICE, YEAR_MISSING ->
                breakIndicator(kind, SamplePlan.INDICATORS * goal + 2);
            case REFERENCE_DANGLES, REFERENCE_TO_WRONG_KIND, CIRCLE -> breakGoal(kind, goal);
            case TARGET_UNMEASURED, GOAL_BARE, MISSION_UNSERVED -> add(kind, goal);
        }
    }

    private void breakTarget(Kind kind, int position) {
        Target target = targets.get(position);
        TargetBuilder broken = Target.builder().from(target);
        targets.set(
                position,
                kind == Kind.TARGET_LOOSE
                        ? broken.goals(List.of()).build()
                        : broken.statement(Text.of(" ")).build());
    }

    private void breakGoal(Kind kind, int position) {
        Goal goal = goals.get(position);
        GoalBuilder broken = Goal.builder().from(goal);
        goals.set(
                position,
                switch (kind) {
                    case REFERENCE_DANGLES ->
                        broken.addIssues(Ref.of("IS-tidak-ada")).build();
                    case REFERENCE_TO_WRONG_KIND ->
                        broken.addIssues(Ref.of("P0")).build();
                    default -> broken.addDerivedFrom(Ref.of("S" + 2 * position)).build();
                });
    }

    private void breakIndicator(Kind kind, int position) {
        Indicator indicator = indicators.get(position);
        IndicatorBuilder broken = Indicator.builder().from(indicator);
        indicators.set(
                position,
                switch (kind) {
                    case UNIT_MISSING -> broken.unit(Optional.empty()).build();
                    case BASELINE_MISSING -> broken.baseline(Optional.empty()).build();
                    case DIRECTION_MISSING -> broken.direction(Optional.empty()).build();
                    case ID_TWICE ->
                        broken.id(indicators.get(position + 1).getId()).build();
                    default ->
                        broken.milestones(indicator.getMilestones().stream()
                                        .filter(milestone -> milestone.getYear() != SamplePlan.BEGIN + 2)
                                        .toList())
                                .build();
                });
    }

    private void add(Kind kind, int goal) {
        String id = "X" + goal;
        Goal neighbour = goals.get(goal);
        switch (kind) {
            case TARGET_UNMEASURED ->
                targets.add(Target.builder()
                        .id(Id.of(id))
                        .statement(Text.of("Tercapainya " + SampleTexts.of(goal)))
                        .addGoals(Ref.of(neighbour.getId().getValue()))
                        .build());
            case GOAL_BARE -> {
                goals.add(Goal.builder()
                        .from(neighbour)
                        .id(Id.of(id))
                        .statement(Text.of("Tercapainya " + SampleTexts.of(goal)))
                        .build());
                indicators.add(Indicator.builder()
                        .from(indicators.get(SamplePlan.INDICATORS * goal))
                        .id(Id.of(id + "-I0"))
                        .measures(Ref.of(id))
                        .name(Text.of("Capaian " + SampleTexts.of(goal)))
                        .build());
            }
            default ->
                missions.add(Mission.builder()
                        .id(Id.of(id))
                        .statement(Text.of("Menguatkan " + SampleTexts.of(goal)))
                        .addPillars(Ref.of("P0"))
                        .build());
        }
    }
}
