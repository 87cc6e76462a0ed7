package dev.selaras.validation.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.IndicatorBuilder;
import dev.selaras.core.model.Plan;
import dev.selaras.testing.Plans;
import dev.selaras.validation.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.groups.Tuple;

/** The small plan with something changed, and what is told of it. */
final class Differences {

    static final Plan BEFORE = Plans.small();

    private Differences() {}

    static void assertChanges(Plan after, Tuple... changes) {
        assertChanges(BEFORE, after, changes);
    }

    /** A tuple a change: kind, pointer before, pointer after, a dash where there is no place. */
    static void assertChanges(Plan before, Plan after, Tuple... changes) {
        assertThat(PlanDifference.between(before, after))
                .extracting(Change::kind, change -> pointer(change.before()), change -> pointer(change.after()))
                .containsExactly(changes);
    }

    private static String pointer(Optional<Place> place) {
        return place.map(Place::getPointer).orElse("-");
    }

    /** With another first indicator. */
    static Plan withIndicator(Plan plan, UnaryOperator<IndicatorBuilder> change) {
        List<Indicator> indicators = new ArrayList<>(plan.getIndicators());
        indicators.set(
                0, change.apply(Indicator.builder().from(indicators.get(0))).build());
        return Plan.builder().from(plan).indicators(indicators).build();
    }

    /** With another first goal. */
    static Plan withGoal(UnaryOperator<Goal> change) {
        List<Goal> goals = new ArrayList<>(BEFORE.getGoals());
        goals.set(0, change.apply(goals.get(0)));
        return Plan.builder().from(BEFORE).goals(goals).build();
    }

    /** Asserts what became of an indicator by a change; a place that there is not is {@code -}. */
    static void assertValues(UnaryOperator<IndicatorBuilder> change, ChangeKind kind, String was, String is) {
        assertChanges(
                withIndicator(BEFORE, change),
                tuple(
                        kind,
                        was.equals("-") ? was : "/indicators/0/" + was,
                        is.equals("-") ? is : "/indicators/0/" + is));
    }
}
