package dev.selaras.testkit;

import dev.selaras.core.model.Goal;
import dev.selaras.core.model.GoalBuilder;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.MissionBuilder;
import dev.selaras.core.model.Pillar;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanBuilder;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.StrategicIssue;
import dev.selaras.core.model.Target;
import dev.selaras.core.model.TargetBuilder;
import dev.selaras.core.model.Text;
import dev.selaras.core.model.Vision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The levels of a plan from its vision down to its targets, each of which serves the one above. */
final class Cascade {

    private static final int MOST_MISSIONS = 9;

    private final Frame frame;
    private final int size;
    private final Choices choices;
    private final Optional<Plan> upper;
    private final boolean isNumbered;
    private final boolean isDotted;
    private final Map<String, Integer> counted = new HashMap<>();

    /**
     * A cascade.
     *
     * @param size how many goals, or targets where there are no goals
     * @param upper the plan that this one follows
     */
    Cascade(Frame frame, int size, Choices choices, Optional<Plan> upper) {
        this.frame = frame;
        this.size = size;
        this.choices = choices;
        this.upper = upper;
        this.isNumbered = choices.next(3) < 2;
        this.isDotted = isNumbered && choices.next(2) == 0;
    }

    /** Adds vision, pillars and missions, as many as can all be served. */
    void addMissions(PlanBuilder plan) {
        int missions = 1 + choices.next(Math.min(size, MOST_MISSIONS));
        int pillars = 1 + choices.next(Math.min(missions, Phrases.labels()));
        plan.vision(Vision.builder()
                .id(Id.of("V1"))
                .statement(Text.of(Phrases.vision(frame.regionName(), pillars)))
                .build());
        for (int i = 0; i < pillars; i++) {
            String label = Phrases.label(i);
            plan.addPillars(Pillar.builder()
                    .id(Id.of("P" + (i + 1)))
                    .label(Text.of(label))
                    .meaning(Text.of(Phrases.meaning(label)))
                    .build());
        }
        // The missions of a higher plan come first, so that those of this one are worded otherwise.
        int offset = upper.map(plan1 -> plan1.getMissions().size()).orElse(0);
        for (int i = 0; i < missions; i++) {
            MissionBuilder mission = Mission.builder()
                    .id(Id.of("M" + (i + 1)))
                    .number(Optional.of(Integer.toString(i + 1)).filter(number -> isNumbered))
                    .statement(Text.of(Phrases.mission(i + offset)))
                    .addPillars(Ref.of("P" + (i % pillars + 1)));
            if (pillars > 1 && choices.once(4)) {
                mission.addPillars(Ref.of("P" + ((i + 1) % pillars + 1)));
            }
            plan.addMissions(mission.build());
        }
    }

    /** Adds the goals, each of which rests on what goals of such a plan rest on. */
    List<Goal> goals(List<Mission> missions, List<StrategicIssue> issues) {
        List<Goal> goals = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            GoalBuilder goal = Goal.builder().id(Id.of("T" + (i + 1))).statement(Text.of(Phrases.goal(i)));
            for (int issue = i; issue < issues.size(); issue += size) {
                goal.addIssues(Ref.to(issues.get(issue).getId()));
            }
            Optional<String> above = Optional.empty();
            switch (frame.kind().base()) {
                case MISSIONS, LOCALISED_MISSIONS -> above = serve(goal, missions, i);
                case UPPER_MISSIONS -> goal.addMissions(upperMission(i)).addDerivedFrom(upperTarget(i));
                case UPPER_TARGETS -> goal.addDerivedFrom(upperTarget(i));
                case ISSUES ->
                    goal.issues(List.of(Ref.to(issues.get(i % issues.size()).getId())));
                case MAIN_TARGETS, NOTHING -> {}
            }
            goals.add(goal.number(number(above)).build());
        }
        return goals;
    }

    /** Makes a goal serve a mission, the next one or two; answers the number of the first. */
    private Optional<String> serve(GoalBuilder goal, List<Mission> missions, int i) {
        Mission first = missions.get(i % missions.size());
        goal.addMissions(Ref.to(first.getId()));
        if (missions.size() > 1 && choices.once(4)) {
            goal.addMissions(Ref.to(missions.get((i + 1) % missions.size()).getId()));
        }
        return first.getNumber();
    }

    private Ref upperMission(int i) {
        Plan plan = upper.orElseThrow();
        return Ref.to(
                plan.getId(),
                plan.getMissions().get(i % plan.getMissions().size()).getId());
    }

    private Ref upperTarget(int i) {
        Plan plan = upper.orElseThrow();
        return Ref.to(
                plan.getId(),
                plan.getTargets().get(i % plan.getTargets().size()).getId());
    }

    /** The next number below one above; without dots where the plan does not number so. */
    private Optional<String> number(Optional<String> above) {
        if (!isNumbered || (!isDotted && above.isPresent())) {
            return Optional.empty();
        }
        String prefix = above.map(number -> number + ".").orElse("");
        return Optional.of(prefix + counted.merge(prefix, 1, Integer::sum));
    }

    /** The targets of goals, one to three each; some hang from an indicator of their goal. */
    List<Target> targets(List<Goal> goals, List<Indicator> ofGoals) {
        List<Target> targets = new ArrayList<>();
        for (Goal goal : goals) {
            Optional<Indicator> measure = ofGoals.stream()
                    .filter(indicator -> indicator.getMeasures().equals(Ref.to(goal.getId())))
                    .findFirst()
                    .filter(indicator -> choices.once(5));
            for (int more = choices.next(3); more >= 0; more--) {
                TargetBuilder target = target(targets.size(), goal.getNumber());
                measure.ifPresentOrElse(
                        indicator -> target.addGoalIndicators(Ref.to(indicator.getId())),
                        () -> target.addGoals(Ref.to(goal.getId())));
                targets.add(target.build());
            }
        }
        return targets;
    }

    /** The main targets of a plan without goals. */
    List<Target> mainTargets(List<Mission> missions) {
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Mission mission = missions.get(i % missions.size());
            targets.add(target(i, mission.getNumber())
                    .addMissions(Ref.to(mission.getId()))
                    .build());
        }
        return targets;
    }

    private TargetBuilder target(int i, Optional<String> above) {
        return Target.builder()
                .id(Id.of("S" + (i + 1)))
                .number(isDotted ? number(above) : Optional.empty())
                .statement(Text.of(Phrases.target(i)));
    }
}
