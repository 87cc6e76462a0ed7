package dev.selaras.format;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Scale;
import dev.selaras.core.measurement.ScaleCategory;
import dev.selaras.core.measurement.ScoreBand;
import dev.selaras.core.model.Actual;
import dev.selaras.core.model.AdoptedElement;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.Condition;
import dev.selaras.core.model.Elaboration;
import dev.selaras.core.model.ElaborationPoint;
import dev.selaras.core.model.Factor;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.OrganisationalUnit;
import dev.selaras.core.model.Period;
import dev.selaras.core.model.Pillar;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Problem;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Region;
import dev.selaras.core.model.RegionCode;
import dev.selaras.core.model.ReportingPeriod;
import dev.selaras.core.model.StrategicIssue;
import dev.selaras.core.model.Target;
import dev.selaras.core.model.TargetYears;
import dev.selaras.core.model.Text;
import dev.selaras.core.model.Vision;
import dev.selaras.format.shape.Shapes;
import java.util.List;

/** The formats of all types of the model. */
public final class Formats {

    /** The format of a plan: what a file holds. */
    public static final Format<Plan> PLAN = new Format<>(Plan.class, PlanFields.SHAPE);

    private static final List<Format<?>> ALL = List.of(
            PLAN,
            new Format<>(Region.class, RegionFields.SHAPE),
            new Format<>(OrganisationalUnit.class, OrganisationalUnitFields.SHAPE),
            new Format<>(Period.class, PeriodFields.SHAPE),
            new Format<>(TargetYears.class, TargetYearsFields.SHAPE),
            new Format<>(Scale.class, ScaleFields.SHAPE),
            new Format<>(ScaleCategory.class, ScaleCategoryFields.SHAPE),
            new Format<>(ScoreBand.class, ScoreBandFields.SHAPE),
            new Format<>(Vision.class, VisionFields.SHAPE),
            new Format<>(Pillar.class, PillarFields.SHAPE),
            new Format<>(Mission.class, MissionFields.SHAPE),
            new Format<>(Elaboration.class, ElaborationFields.SHAPE),
            new Format<>(ElaborationPoint.class, ElaborationPointFields.SHAPE),
            new Format<>(Problem.class, ProblemFields.SHAPE),
            new Format<>(StrategicIssue.class, StrategicIssueFields.SHAPE),
            new Format<>(Factor.class, FactorFields.SHAPE),
            new Format<>(Adoption.class, AdoptionFields.SHAPE),
            new Format<>(AdoptedElement.class, AdoptedElementFields.SHAPE),
            new Format<>(Goal.class, GoalFields.SHAPE),
            new Format<>(Target.class, TargetFields.SHAPE),
            new Format<>(Indicator.class, IndicatorFields.SHAPE),
            new Format<>(Condition.class, ConditionFields.SHAPE),
            new Format<>(Milestone.class, MilestoneFields.SHAPE),
            new Format<>(Actual.class, ActualFields.SHAPE),
            new Format<>(Measurement.class, Shapes.CELL),
            new Format<>(Text.class, Shapes.STATEMENT),
            new Format<>(Id.class, Shapes.ID),
            new Format<>(Ref.class, Shapes.REF),
            new Format<>(ReportingPeriod.class, Shapes.REPORTING_PERIOD),
            new Format<>(RegionCode.class, Shapes.REGION_CODE));

    private Formats() {}

    /** Every format, the plan's first, then in the order of the document. */
    public static List<Format<?>> all() {
        return ALL;
    }
}
