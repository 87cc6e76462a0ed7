package dev.selaras.validation;

import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.Factor;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Period;
import dev.selaras.core.model.Pillar;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanBuilder;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Problem;
import dev.selaras.core.model.Region;
import dev.selaras.core.model.RegionLevel;
import dev.selaras.core.model.StrategicIssue;
import dev.selaras.core.model.Target;
import dev.selaras.core.model.Text;
import dev.selaras.core.model.Vision;

/** A plan that is there for one element only, which is looked at by itself. */
final class Alone {

    /** Of the plans that a rule may be for, nearly every rule is for these. */
    private static final PlanType TYPE = PlanType.RPJMD;

    private static final Period PERIOD = Period.of(2025, 2029);

    private Alone() {}

    static Plan with(PlanElement element) {
        Text nothing = Text.of("");
        PlanBuilder plan = Plan.builder()
                .id(Id.of("alone"))
                .type(TYPE)
                .title(nothing)
                .region(Region.builder()
                        .name(nothing)
                        .level(RegionLevel.KABUPATEN)
                        .build())
                .period(PERIOD);
        if (element instanceof Vision vision) {
            plan.vision(vision);
        } else if (element instanceof Pillar pillar) {
            plan.addPillars(pillar);
        } else if (element instanceof Mission mission) {
            plan.addMissions(mission);
        } else if (element instanceof Problem problem) {
            plan.addProblems(problem);
        } else if (element instanceof StrategicIssue issue) {
            plan.addIssues(issue);
        } else if (element instanceof Factor factor) {
            plan.addFactors(factor);
        } else if (element instanceof Adoption adoption) {
            plan.addAdoptions(adoption);
        } else if (element instanceof Goal goal) {
            plan.addGoals(goal);
        } else if (element instanceof Target target) {
            plan.addTargets(target);
        } else if (element instanceof Indicator indicator) {
            plan.addIndicators(indicator);
        }
        return plan.build();
    }
}
