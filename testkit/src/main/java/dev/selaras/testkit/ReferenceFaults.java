package dev.selaras.testkit;

import static dev.selaras.testkit.Elements.GOALS;
import static dev.selaras.testkit.Elements.INDICATORS;
import static dev.selaras.testkit.Elements.ISSUES;
import static dev.selaras.testkit.Elements.MISSIONS;
import static dev.selaras.testkit.Elements.PROBLEMS;
import static dev.selaras.testkit.Elements.TARGETS;

import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Problem;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.StrategicIssue;
import dev.selaras.core.model.Target;
import java.util.List;
import java.util.stream.Stream;

/** Faults of references: they lead nowhere, to the wrong kind of element, or round in a circle. */
final class ReferenceFaults {

    private static final String DANGLING = "dangling-reference";
    private static final String WRONG_KIND = "reference-to-wrong-kind";
    private static final String CYCLIC = "cyclic-reference";

    private ReferenceFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "goal-of-unknown-mission",
                        DANGLING,
                        "Tujuan merujuk misi yang tidak ada.",
                        "A goal refers to a mission that does not exist.",
                        Injection.in(GOALS, (plan, goal) -> mission(goal, Ref.of("M999")))),
                Fault.of(
                        "target-of-unknown-goal",
                        DANGLING,
                        "Sasaran merujuk tujuan yang tidak ada.",
                        "A target refers to a goal that does not exist.",
                        Injection.in(TARGETS, (plan, target) -> goal(target, Ref.of("T999")))),
                Fault.of(
                        "goal-of-unknown-mission-alone",
                        DANGLING,
                        "Satu-satunya misi yang disebut sebuah tujuan tidak ada.",
                        "The only mission that a goal names does not exist.",
                        Injection.in(GOALS, (plan, goal) -> onlyMission(goal, Ref.of("M999")))
                                .when(plan -> Parts.isOf(plan, PlanType.RPJMD))),
                Fault.of(
                        "goal-for-mission-alone",
                        WRONG_KIND,
                        "Satu-satunya misi yang disebut sebuah tujuan ialah tujuan.",
                        "The only mission that a goal names is a goal.",
                        Injection.in(GOALS, (plan, goal) -> onlyMission(goal, Ref.to(goal.getId())))
                                .when(plan -> Parts.isOf(plan, PlanType.RPJMD))),
                Fault.of(
                        "issue-of-unknown-problem",
                        DANGLING,
                        "Isu strategis merujuk permasalahan yang tidak ada.",
                        "A strategic issue refers to a problem that does not exist.",
                        Injection.in(ISSUES, (plan, issue) -> problem(issue, Ref.of("PR999")))),
                Fault.of(
                        "mission-of-unknown-pillar",
                        DANGLING,
                        "Misi merujuk pokok visi yang tidak ada.",
                        "A mission refers to a pillar that does not exist.",
                        Injection.in(MISSIONS, (plan, mission) -> pillar(mission, Ref.of("P999")))),
                Fault.of(
                        "problem-of-unknown-parent",
                        DANGLING,
                        "Permasalahan merujuk induk yang tidak ada.",
                        "A problem refers to a parent that does not exist.",
                        Injection.in(PROBLEMS, (plan, problem) -> parent(problem, "/parent", Ref.of("PR999")))),
                Fault.of(
                        "indicator-of-unknown-target",
                        DANGLING,
                        "Indikator mengukur sasaran yang tidak ada.",
                        "An indicator measures a target that does not exist.",
                        Injection.in(INDICATORS, (plan, indicator) -> measure(plan, indicator, Ref.of("S999")))),
                Fault.of(
                        "goal-of-unknown-upper-target",
                        DANGLING,
                        "Tujuan merujuk sasaran yang tidak ada dalam rencana di atasnya.",
                        "A goal refers to a target that the plan above does not have.",
                        Injection.in(
                                GOALS,
                                (plan, goal) -> plan.getUpperPlans().stream()
                                        .flatMap(upper -> derived(goal, Ref.to(upper, Id.of("S999")))))),
                Fault.of(
                        "goal-for-mission",
                        WRONG_KIND,
                        "Tujuan menyebut tujuan di tempat misi.",
                        "A goal names a goal where a mission is due.",
                        Injection.in(GOALS, (plan, goal) -> mission(goal, Ref.to(goal.getId())))),
                Fault.of(
                        "target-for-goal",
                        WRONG_KIND,
                        "Sasaran menyebut sasaran di tempat tujuan.",
                        "A target names a target where a goal is due.",
                        Injection.in(TARGETS, (plan, target) -> goal(target, Ref.to(target.getId())))),
                Fault.of(
                        "issue-for-problem",
                        WRONG_KIND,
                        "Isu strategis menyebut isu di tempat permasalahan.",
                        "A strategic issue names an issue where a problem is due.",
                        Injection.in(ISSUES, (plan, issue) -> problem(issue, Ref.to(issue.getId())))),
                Fault.of(
                        "indicator-of-itself",
                        WRONG_KIND,
                        "Indikator mengukur dirinya sendiri.",
                        "An indicator measures itself.",
                        Injection.in(
                                INDICATORS, (plan, indicator) -> measure(plan, indicator, Ref.to(indicator.getId())))),
                Fault.of(
                        "problems-in-circle",
                        CYCLIC,
                        "Permasalahan menjadi sebab dari sebabnya sendiri.",
                        "A problem is the cause of its own cause.",
                        Injection.in(
                                PROBLEMS,
                                (plan, problem) -> plan.getProblems().stream()
                                        .filter(cause ->
                                                cause.getParent().stream().anyMatch(Ref.to(problem.getId())::equals))
                                        .limit(1)
                                        .flatMap(cause -> parent(problem, "", Ref.to(cause.getId()))))),
                Fault.of(
                        "target-below-own-indicator",
                        CYCLIC,
                        "Sasaran bergantung pada indikatornya sendiri.",
                        "A target hangs from its own indicator.",
                        Injection.in(
                                TARGETS,
                                (plan, target) -> measuresOf(plan, Ref.to(target.getId()))
                                        .limit(1)
                                        .map(own -> Target.builder()
                                                .from(target)
                                                .addGoalIndicators(Ref.to(own.getId()))
                                                .build())
                                        .flatMap(circle -> Change.to("", circle)))));
    }

    private static Stream<Change<Goal>> mission(Goal goal, Ref ref) {
        String place = "/missions/" + goal.getMissions().size();
        return Change.to(place, Goal.builder().from(goal).addMissions(ref).build());
    }

    /** In place of the mission; the number of a goal may tell which one it was, so that it must have none. */
    private static Stream<Change<Goal>> onlyMission(Goal goal, Ref ref) {
        return Change.when(
                goal.getMissions().size() == 1 && goal.getNumber().isEmpty(),
                "/missions/0",
                Goal.builder().from(goal).missions(List.of(ref)).build());
    }

    private static Stream<Change<Goal>> derived(Goal goal, Ref ref) {
        String place = "/derivedFrom/" + goal.getDerivedFrom().size();
        return Change.to(place, Goal.builder().from(goal).addDerivedFrom(ref).build());
    }

    private static Stream<Change<Target>> goal(Target target, Ref ref) {
        String place = "/goals/" + target.getGoals().size();
        return Change.to(place, Target.builder().from(target).addGoals(ref).build());
    }

    private static Stream<Change<StrategicIssue>> problem(StrategicIssue issue, Ref ref) {
        String place = "/problems/" + issue.getProblems().size();
        return Change.to(
                place, StrategicIssue.builder().from(issue).addProblems(ref).build());
    }

    private static Stream<Change<Mission>> pillar(Mission mission, Ref ref) {
        String place = "/pillars/" + mission.getPillars().size();
        return Change.to(place, Mission.builder().from(mission).addPillars(ref).build());
    }

    private static Stream<Change<Problem>> parent(Problem problem, String place, Ref ref) {
        return Change.when(
                problem.getParent().isEmpty(),
                place,
                Problem.builder().from(problem).parent(ref).build());
    }

    private static Stream<Change<Indicator>> measure(Plan plan, Indicator indicator, Ref measured) {
        return Change.when(
                Parts.isUnused(plan, indicator),
                "/measures",
                Indicator.builder().from(indicator).measures(measured).build());
    }

    private static Stream<Indicator> measuresOf(Plan plan, Ref measured) {
        return plan.getIndicators().stream()
                .filter(indicator -> indicator.getMeasures().equals(measured));
    }
}
