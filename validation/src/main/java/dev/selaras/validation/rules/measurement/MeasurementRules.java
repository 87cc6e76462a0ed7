package dev.selaras.validation.rules.measurement;

import dev.selaras.validation.rule.Rule;
import java.util.List;

/** The list of the rules of this family. A rule that is not here is not run, and a test says so. */
public final class MeasurementRules {

    private static final List<Rule> ALL = List.of(
            new AnnualValueDiffers(),
            new BaselineMissing(),
            new BaselineYearLate(),
            new BaselineZeroSuspect(),
            new DirectionUndeclared(),
            new DuplicateIndicatorMilestones(),
            new EndStateMismatch(),
            new GoalWithoutIndicator(),
            new GradeOutsideBand(),
            new GradeUnknown(),
            new IndicatorMetadata(),
            new IndicatorUnitMissing(),
            new IndicatorUnitValueMismatch(),
            new MilestoneDirection(),
            new MilestoneStagnant(),
            new MilestoneWorseThanBaseline(),
            new MilestoneYearMissing(),
            new MilestoneYearOutside(),
            new NumberFormatAmbiguous(),
            new PercentRange(),
            new RangeBoundMissing(),
            new RangeBounds(),
            new RangesNotAdjoining(),
            new RepeatedValueIncomparable(),
            new ScaleUndeclared(),
            new StepOutlier(),
            new TargetWithoutIndicator(),
            new TargetWithoutResponsibleUnit(),
            new UnitSpellingMixed(),
            new ValueKindMixed(),
            new ValueUnparseable());

    private MeasurementRules() {}

    /** All rules of this family. */
    public static List<Rule> all() {
        return ALL;
    }
}
