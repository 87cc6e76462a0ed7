package dev.selaras.validation.rules.cascade;

import dev.selaras.validation.rule.Rule;
import java.util.List;

/** The list of the rules of this family. A rule that is not here is not run, and a test says so. */
public final class CascadeRules {

    private static final List<Rule> ALL = List.of(
            new GoalWithoutMainTarget(),
            new GoalWithoutMission(),
            new GoalWithoutTarget(),
            new IssueNotAddressed(),
            new IssueWithoutProblem(),
            new MissionRequired(),
            new MissionWithoutGoal(),
            new MissionWithoutPillar(),
            new OrphanElement(),
            new PillarWithoutMission(),
            new ProblemInSeveralIssues(),
            new RenstraGoalWithoutRpjmdTarget(),
            new TargetTraceToMission(),
            new TargetWithoutGoal(),
            new VisionNotExpected(),
            new VisionRequired());

    private CascadeRules() {}

    /** All rules of this family. */
    public static List<Rule> all() {
        return ALL;
    }
}
