package dev.selaras.validation.difference;

import static dev.selaras.validation.difference.Differences.BEFORE;
import static dev.selaras.validation.difference.Differences.assertChanges;
import static dev.selaras.validation.difference.Differences.withIndicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Actual;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.IndicatorBuilder;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.ReportingPeriod;
import dev.selaras.testing.Plans;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of units and values. */
class ValueChangesTest {

    private static void assertValues(UnaryOperator<IndicatorBuilder> change, ChangeKind kind, String was, String is) {
        assertChanges(
                withIndicator(BEFORE, change),
                tuple(
                        kind,
                        was.equals("-") ? was : "/indicators/0/" + was,
                        is.equals("-") ? is : "/indicators/0/" + is));
    }

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
            INCREASE       | 71,5 | 70,6 | MILESTONE_LOWERED
            INCREASE       | 71,5 | 72   | MILESTONE_CHANGED
            INCREASE       | 71,5 | 71,50 | TYPOGRAPHY_CHANGED
            NONE           | -    | ''    | TYPOGRAPHY_CHANGED
            INCREASE       | 70-72 | 69-71 | MILESTONE_LOWERED
            DECREASE       | 9,5  | 10   | MILESTONE_LOWERED
            DECREASE       | 9,5  | 9    | MILESTONE_CHANGED
            MAINTAIN_ABOVE | WTP  | WDP  | MILESTONE_LOWERED
            MAINTAIN_ABOVE | WDP  | WTP  | MILESTONE_CHANGED
            MAINTAIN_ABOVE | 90   | 85   | MILESTONE_LOWERED
            MAINTAIN_BELOW | 5    | 6    | MILESTONE_LOWERED
            INCREASE       | 90   | -    | MILESTONE_LOWERED
            INCREASE       | -    | 90   | MILESTONE_CHANGED
            DECREASE       | <= 2,8 | <= 3,8 | MILESTONE_LOWERED
            DECREASE       | <= 2,8 | <= 1,8 | MILESTONE_CHANGED
            DECREASE       | <= 2,8 | ≤ 2,80 | TYPOGRAPHY_CHANGED
            NONE           | >= 80 | >= 75  | MILESTONE_LOWERED
            INCREASE       | >= 80 | <= 75  | MILESTONE_CHANGED
            INCREASE       | 3 juta | 950 ribu | MILESTONE_CHANGED
            NONE           | 90   | 80   | MILESTONE_CHANGED
            """)
    void aValueIsLoweredIfItWouldNotMeetTheOneBefore(Direction direction, String from, String to, ChangeKind kind) {
        UnaryOperator<IndicatorBuilder> promised =
                indicator -> indicator.direction(direction).milestones(List.of(milestone(from)));
        Plan before = withIndicator(BEFORE, promised);

        assertChanges(
                before,
                withIndicator(before, indicator -> indicator.milestones(List.of(milestone(to)))),
                tuple(kind, "/indicators/0/milestones/2025", "/indicators/0/milestones/2025"));
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
    void theDirectionThatWasDeclaredCounts() {
        assertChanges(
                withIndicator(
                        BEFORE,
                        indicator -> indicator.direction(Direction.DECREASE).endState(Plans.condition(2030, "1"))),
                tuple(ChangeKind.OTHER, "/indicators/0/direction", "/indicators/0/direction"),
                tuple(ChangeKind.MILESTONE_LOWERED, "/indicators/0/endState", "/indicators/0/endState"));
    }

    @Test
    void aYearThatIsGoneOrNewHasOnePlace() {
        assertValues(
                indicator -> indicator.addMilestones(Plans.milestone(2031, "90")),
                ChangeKind.MILESTONE_CHANGED,
                "-",
                "milestones/2031");
        assertThat(PlanDifference.between(BEFORE, withIndicator(BEFORE, indicator -> indicator.milestones(List.of()))))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.after()).isEmpty())
                .allSatisfy(change -> assertThat(change.kind()).isEqualTo(ChangeKind.MILESTONE_LOWERED));
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
