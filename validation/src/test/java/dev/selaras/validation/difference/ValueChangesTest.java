package dev.selaras.validation.difference;

import static dev.selaras.validation.difference.Differences.BEFORE;
import static dev.selaras.validation.difference.Differences.assertChanges;
import static dev.selaras.validation.difference.Differences.assertValues;
import static dev.selaras.validation.difference.Differences.withIndicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Actual;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.ReportingPeriod;
import dev.selaras.testing.Plans;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of units and values. */
class ValueChangesTest {

    private static Milestone milestone(String cell) {
        return Plans.milestone(2025, cell);
    }

    @Test
    void unitChangedBesideTheSameValues() {
        assertValues(indicator -> indicator.unit("%"), ChangeKind.UNIT_CHANGED_ALONE, "unit", "unit");
    }

    @Test
    void aUnitWithoutValuesOrSpeltOtherwise() {
        Plan percent = withIndicator(BEFORE, indicator -> indicator.unit("Persen"));
        Plan empty = withIndicator(
                BEFORE,
                indicator -> indicator
                        .baseline(Optional.empty())
                        .endState(Optional.empty())
                        .milestones(List.of()));

        assertChanges(
                percent,
                withIndicator(percent, indicator -> indicator.unit("%")),
                tuple(ChangeKind.OTHER, "/indicators/0/unit", "/indicators/0/unit"));
        assertChanges(
                empty,
                withIndicator(empty, indicator -> indicator.unit("%")),
                tuple(ChangeKind.OTHER, "/indicators/0/unit", "/indicators/0/unit"));
    }

    @Test
    void unitChangedTogetherWithAValue() {
        assertChanges(
                withIndicator(BEFORE, indicator -> indicator.unit("%").baseline(Plans.condition(2024, "60,5"))),
                tuple(ChangeKind.OTHER, "/indicators/0/unit", "/indicators/0/unit"),
                tuple(ChangeKind.BASELINE_CHANGED, "/indicators/0/baseline", "/indicators/0/baseline"));
    }

    @Test
    void baselineTakenAway() {
        assertValues(indicator -> indicator.baseline(Optional.empty()), ChangeKind.BASELINE_CHANGED, "baseline", "-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rupiah | 12.000.000 | Juta Rupiah | 12 | MILESTONE_CHANGED
            Orang | 12.000 | Ribu orang | 12 | MILESTONE_CHANGED
            Persen | 50 | % | 40 | MILESTONE_LOWERED
            Opini | WTP | Predikat | WDP | MILESTONE_LOWERED
            Orang | 50 | Dokumen | - | MILESTONE_LOWERED
            """)
    void valuesInTwoUnitsAreNotCompared(String unit, String from, String other, String to, ChangeKind kind) {
        Plan before = withIndicator(
                BEFORE,
                indicator -> indicator.direction(Direction.INCREASE).unit(unit).milestones(List.of(milestone(from))));
        Plan after = withIndicator(before, indicator -> indicator.unit(other).milestones(List.of(milestone(to))));

        assertThat(PlanDifference.between(before, after))
                .extracting(Change::kind)
                .containsExactly(ChangeKind.OTHER, kind);
    }

    @Test
    void baselineAndUnitBesideValuesPrintedOtherwise() {
        assertValues(
                indicator -> indicator.baseline(Plans.condition(
                        BEFORE.getIndicators()
                                .get(0)
                                .getBaseline()
                                .orElseThrow()
                                .getYear()
                                .orElseThrow(),
                        BEFORE.getIndicators()
                                        .get(0)
                                        .getBaseline()
                                        .orElseThrow()
                                        .getValue()
                                        .getRaw() + "0")),
                ChangeKind.TYPOGRAPHY_CHANGED,
                "baseline",
                "baseline");
        Plan unit = withIndicator(BEFORE, indicator -> indicator.unit("Unit").milestones(List.of(milestone("50"))));
        assertThat(PlanDifference.between(
                        unit,
                        withIndicator(
                                unit, indicator -> indicator.unit("Buah").milestones(List.of(milestone("50,0"))))))
                .extracting(Change::kind)
                .containsExactly(ChangeKind.UNIT_CHANGED_ALONE, ChangeKind.TYPOGRAPHY_CHANGED);
    }

    @Test
    void actualValues() {
        Actual actual = Actual.builder()
                .period(ReportingPeriod.find("2025-Q1").orElseThrow())
                .value(Measurement.parse("70", NumberConvention.ID))
                .build();

        assertValues(indicator -> indicator.addActuals(actual), ChangeKind.ACTUAL_CHANGED, "-", "actuals/2025-Q1");
    }
}
