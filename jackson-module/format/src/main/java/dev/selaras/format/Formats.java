package dev.selaras.format;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Scale;
import dev.selaras.core.measurement.ScaleCategory;
import dev.selaras.core.measurement.ScoreBand;
import dev.selaras.core.model.Actual;
import dev.selaras.core.model.AdoptedElement;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.AdoptionMode;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Condition;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Elaboration;
import dev.selaras.core.model.ElaborationPoint;
import dev.selaras.core.model.Factor;
import dev.selaras.core.model.FactorKind;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.IndicatorFamily;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.OrganisationalUnit;
import dev.selaras.core.model.Period;
import dev.selaras.core.model.Pillar;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.PlanVersion;
import dev.selaras.core.model.PointKind;
import dev.selaras.core.model.Problem;
import dev.selaras.core.model.ProblemLevel;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Region;
import dev.selaras.core.model.RegionCode;
import dev.selaras.core.model.RegionLevel;
import dev.selaras.core.model.ReportingPeriod;
import dev.selaras.core.model.StrategicIssue;
import dev.selaras.core.model.Target;
import dev.selaras.core.model.TargetYears;
import dev.selaras.core.model.Text;
import dev.selaras.core.model.UnitKind;
import dev.selaras.core.model.Vision;
import dev.selaras.format.shape.Shapes;
import dev.selaras.format.shape.TextShapes;
import java.util.List;

/** The formats of all types of the model. */
public final class Formats {

    /** The format of a plan: what a file holds. */
    public static final Format<Plan> PLAN = Format.of(Plan.class, PlanFields.SHAPE);

    /** Those of all types. Whoever reads a plan needs the first alone, so that the rest are not made before they are needed. */
    private static final class All {

        static final List<Format<?>> FORMATS = List.of(
                PLAN,
                Format.of(Region.class, RegionFields.SHAPE),
                Format.of(OrganisationalUnit.class, OrganisationalUnitFields.SHAPE),
                Format.of(Period.class, PeriodFields.SHAPE),
                Format.of(TargetYears.class, TargetYearsFields.SHAPE),
                Format.of(Scale.class, ScaleFields.SHAPE),
                Format.of(ScaleCategory.class, ScaleCategoryFields.SHAPE),
                Format.of(ScoreBand.class, ScoreBandFields.SHAPE),
                Format.of(Vision.class, VisionFields.SHAPE),
                Format.of(Pillar.class, PillarFields.SHAPE),
                Format.of(Mission.class, MissionFields.SHAPE),
                Format.of(Elaboration.class, ElaborationFields.SHAPE),
                Format.of(ElaborationPoint.class, ElaborationPointFields.SHAPE),
                Format.of(Problem.class, ProblemFields.SHAPE),
                Format.of(StrategicIssue.class, StrategicIssueFields.SHAPE),
                Format.of(Factor.class, FactorFields.SHAPE),
                Format.of(Adoption.class, AdoptionFields.SHAPE),
                Format.of(AdoptedElement.class, AdoptedElementFields.SHAPE),
                Format.of(Goal.class, GoalFields.SHAPE),
                Format.of(Target.class, TargetFields.SHAPE),
                Format.of(Indicator.class, IndicatorFields.SHAPE),
                Format.of(Condition.class, ConditionFields.SHAPE),
                Format.of(Milestone.class, MilestoneFields.SHAPE),
                Format.of(Actual.class, ActualFields.SHAPE),
                Format.of(Measurement.class, Shapes.CELL),
                Format.of(Text.class, Shapes.STATEMENT),
                Format.of(Id.class, TextShapes.ID),
                Format.of(Ref.class, TextShapes.REF),
                Format.of(PlanVersion.class, TextShapes.PLAN_VERSION),
                Format.of(ReportingPeriod.class, TextShapes.REPORTING_PERIOD),
                Format.of(RegionCode.class, TextShapes.REGION_CODE),
                constants(PlanType.class),
                constants(RegionLevel.class),
                constants(UnitKind.class),
                constants(PointKind.class),
                constants(ProblemLevel.class),
                constants(FactorKind.class),
                constants(AdoptionMode.class),
                constants(Direction.class),
                constants(Aggregation.class),
                constants(IndicatorFamily.class));
    }

    private Formats() {}

    private static <V extends Enum<V>> Format<V> constants(Class<V> type) {
        return Format.of(type, Shapes.oneOf(type));
    }

    /** Every format, the plan's first, then in the order of the document. */
    public static List<Format<?>> all() {
        return All.FORMATS;
    }
}
