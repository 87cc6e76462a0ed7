package dev.selaras.validation.difference;

import static dev.selaras.validation.difference.Differences.BEFORE;
import static dev.selaras.validation.difference.Differences.assertChanges;
import static dev.selaras.validation.difference.Differences.assertValues;
import static dev.selaras.validation.difference.Differences.withIndicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.selaras.core.model.Direction;
import dev.selaras.core.model.IndicatorBuilder;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Plan;
import dev.selaras.testing.Plans;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of values to reach. */
class MilestoneChangesTest {

    private static Milestone milestone(String cell) {
        return Plans.milestone(2025, cell);
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

    @Test
    void theDirectionThatWasDeclaredCounts() {
        assertChanges(
                withIndicator(
                        BEFORE,
                        indicator -> indicator.direction(Direction.DECREASE).endState(Plans.condition(2030, "1"))),
                tuple(ChangeKind.DIRECTION_CHANGED, "/indicators/0/direction", "/indicators/0/direction"),
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
}
