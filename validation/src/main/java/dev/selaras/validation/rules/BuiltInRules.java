package dev.selaras.validation.rules;

import dev.selaras.validation.rule.RuleSet;
import dev.selaras.validation.rules.adoption.AdoptedMissionWithoutGoal;
import dev.selaras.validation.rules.adoption.AdoptionTextDiffers;
import dev.selaras.validation.rules.cascade.GoalWithoutMainTarget;
import dev.selaras.validation.rules.cascade.GoalWithoutMission;
import dev.selaras.validation.rules.cascade.GoalWithoutTarget;
import dev.selaras.validation.rules.cascade.IssueNotAddressed;
import dev.selaras.validation.rules.cascade.MissionRequired;
import dev.selaras.validation.rules.cascade.MissionWithoutGoal;
import dev.selaras.validation.rules.cascade.TargetTraceToMission;
import dev.selaras.validation.rules.cascade.TargetWithoutGoal;
import dev.selaras.validation.rules.cascade.VisionRequired;
import dev.selaras.validation.rules.document.PeriodLength;
import dev.selaras.validation.rules.document.PeriodOrder;
import dev.selaras.validation.rules.document.RegionCodeFormat;
import dev.selaras.validation.rules.document.RegionCodeLevel;
import dev.selaras.validation.rules.measurement.BaselineMissing;
import dev.selaras.validation.rules.measurement.BaselineZeroSuspect;
import dev.selaras.validation.rules.measurement.DirectionUndeclared;
import dev.selaras.validation.rules.measurement.DuplicateIndicatorMilestones;
import dev.selaras.validation.rules.measurement.EndStateMismatch;
import dev.selaras.validation.rules.measurement.GoalWithoutIndicator;
import dev.selaras.validation.rules.measurement.GradeUnknown;
import dev.selaras.validation.rules.measurement.IndicatorMetadata;
import dev.selaras.validation.rules.measurement.IndicatorUnitMissing;
import dev.selaras.validation.rules.measurement.IndicatorUnitValueMismatch;
import dev.selaras.validation.rules.measurement.MilestoneDirection;
import dev.selaras.validation.rules.measurement.MilestoneStagnant;
import dev.selaras.validation.rules.measurement.MilestoneWorseThanBaseline;
import dev.selaras.validation.rules.measurement.MilestoneYearMissing;
import dev.selaras.validation.rules.measurement.MilestoneYearOutside;
import dev.selaras.validation.rules.measurement.NumberFormatAmbiguous;
import dev.selaras.validation.rules.measurement.PercentRange;
import dev.selaras.validation.rules.measurement.RangeBoundMissing;
import dev.selaras.validation.rules.measurement.RangeBounds;
import dev.selaras.validation.rules.measurement.RangesNotAdjoining;
import dev.selaras.validation.rules.measurement.StepOutlier;
import dev.selaras.validation.rules.measurement.TargetWithoutIndicator;
import dev.selaras.validation.rules.measurement.ValueKindMixed;
import dev.selaras.validation.rules.measurement.ValueUnparseable;
import dev.selaras.validation.rules.reference.CyclicReference;
import dev.selaras.validation.rules.reference.DanglingReference;
import dev.selaras.validation.rules.reference.DuplicateId;
import dev.selaras.validation.rules.reference.DuplicatePlanId;
import dev.selaras.validation.rules.reference.PlanNotAtHand;
import dev.selaras.validation.rules.reference.ReferenceToWrongKind;
import dev.selaras.validation.rules.statement.DuplicateNumber;
import dev.selaras.validation.rules.statement.DuplicateStatement;
import dev.selaras.validation.rules.statement.NumberingContiguous;
import dev.selaras.validation.rules.statement.PillarMeaningMissing;
import dev.selaras.validation.rules.statement.PillarWordInVision;
import dev.selaras.validation.rules.statement.StatementBlankOrPlaceholder;
import dev.selaras.validation.rules.waiver.WaiverExpired;
import dev.selaras.validation.rules.waiver.WaiverTooBroad;
import dev.selaras.validation.rules.waiver.WaiverUnused;
import java.util.List;

/** The list of the rules of the library. A rule that is not here is not run, and a test says so. */
public final class BuiltInRules {

    private static final RuleSet ALL = RuleSet.of(List.of(
            new AdoptedMissionWithoutGoal(),
            new AdoptionTextDiffers(),
            new BaselineMissing(),
            new BaselineZeroSuspect(),
            new CyclicReference(),
            new DanglingReference(),
            new DirectionUndeclared(),
            new DuplicateId(),
            new DuplicateIndicatorMilestones(),
            new DuplicateNumber(),
            new DuplicatePlanId(),
            new DuplicateStatement(),
            new EndStateMismatch(),
            new GoalWithoutIndicator(),
            new GoalWithoutMainTarget(),
            new GoalWithoutMission(),
            new GoalWithoutTarget(),
            new GradeUnknown(),
            new IndicatorMetadata(),
            new IndicatorUnitMissing(),
            new IndicatorUnitValueMismatch(),
            new IssueNotAddressed(),
            new MilestoneDirection(),
            new MilestoneStagnant(),
            new MilestoneWorseThanBaseline(),
            new MilestoneYearMissing(),
            new MilestoneYearOutside(),
            new MissionRequired(),
            new MissionWithoutGoal(),
            new NumberFormatAmbiguous(),
            new NumberingContiguous(),
            new PercentRange(),
            new PeriodLength(),
            new PeriodOrder(),
            new PillarMeaningMissing(),
            new PillarWordInVision(),
            new PlanNotAtHand(),
            new RangeBoundMissing(),
            new RangeBounds(),
            new RangesNotAdjoining(),
            new ReferenceToWrongKind(),
            new RegionCodeFormat(),
            new RegionCodeLevel(),
            new StatementBlankOrPlaceholder(),
            new StepOutlier(),
            new TargetTraceToMission(),
            new TargetWithoutGoal(),
            new TargetWithoutIndicator(),
            new ValueKindMixed(),
            new ValueUnparseable(),
            new VisionRequired(),
            new WaiverExpired(),
            new WaiverTooBroad(),
            new WaiverUnused()));

    private BuiltInRules() {}

    /** All rules of the library. */
    public static RuleSet all() {
        return ALL;
    }
}
