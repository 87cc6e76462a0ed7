package dev.selaras.validation;

import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.ElementKind;
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

    /** Each rule about single elements that is for some types of plan only is for this one. */
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
        PlanBuilder with = switch (ElementKind.of(element)) {
            case VISION -> plan.vision((Vision) element);
            case PILLAR -> plan.addPillars((Pillar) element);
            case MISSION -> plan.addMissions((Mission) element);
            case PROBLEM -> plan.addProblems((Problem) element);
            case ISSUE -> plan.addIssues((StrategicIssue) element);
            case FACTOR -> plan.addFactors((Factor) element);
            case ADOPTION -> plan.addAdoptions((Adoption) element);
            case GOAL -> plan.addGoals((Goal) element);
            case TARGET -> plan.addTargets((Target) element);
            case INDICATOR -> plan.addIndicators((Indicator) element);
        };
        return with.build();
    }
}
