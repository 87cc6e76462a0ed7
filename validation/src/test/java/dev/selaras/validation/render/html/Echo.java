package dev.selaras.validation.render.html;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Actual;
import dev.selaras.core.model.Condition;
import dev.selaras.core.model.Elaboration;
import dev.selaras.core.model.ElaborationPoint;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Period;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.PointKind;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Region;
import dev.selaras.core.model.RegionLevel;
import dev.selaras.core.model.Text;
import dev.selaras.core.model.Vision;
import java.util.Map;

/** A plan that says the same thing wherever it can say something. */
final class Echo {

    private Echo() {}

    static Plan of(String said) {
        Text text = Text.of(said);
        Measurement value = Measurement.parse(said, NumberConvention.ID);
        Elaboration elaboration = Elaboration.builder()
                .text(text)
                .addPoints(ElaborationPoint.builder()
                        .marker(said)
                        .kind(PointKind.EFFORT)
                        .text(text)
                        .meaning(text)
                        .build())
                .build();
        return Plan.builder()
                .id(Id.of("p"))
                .type(PlanType.OTHER)
                .title(text)
                .region(Region.builder()
                        .name(text)
                        .code(said)
                        .level(RegionLevel.KABUPATEN)
                        .build())
                .period(Period.of(2025, 2029))
                .addLegalBasis(said)
                .motto(text)
                .vision(Vision.builder()
                        .id(Id.of("V"))
                        .statement(Text.of(Map.of("id", said, "en", said)))
                        .shortForm(text)
                        .synthesis(text)
                        .build())
                .addMissions(Mission.builder()
                        .id(Id.of("M"))
                        .number(said)
                        .statement(text)
                        .elaboration(elaboration)
                        .putCode("X", said)
                        .build())
                .addGoals(Goal.builder()
                        .id(Id.of("T"))
                        .statement(text)
                        .addMissions(Ref.of("M"))
                        .build())
                .addIndicators(Indicator.builder()
                        .id(Id.of("I"))
                        .measures(Ref.of("T"))
                        .name(text)
                        .unit(said)
                        .scale(said)
                        .definition(text)
                        .addResponsible(said)
                        .addTags(said)
                        .baseline(Condition.builder().year(2024).value(value).build())
                        .addMilestones(Milestone.of(2025, value))
                        .addActuals(Actual.of(2025, value))
                        .build())
                .build();
    }
}
