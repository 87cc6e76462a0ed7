package dev.selaras.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Text;
import dev.selaras.testing.Plans;
import dev.selaras.validation.rules.measurement.DuplicateIndicatorMilestones;
import dev.selaras.validation.rules.statement.DuplicateStatement;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Statements made to share a hash. The limit is far more than linear work needs and far less than quadratic work does. */
@Timeout(20)
class CollidingStatementsTest {

    private static final int MANY = 1 << 16;

    private final PlanGraph graph = PlanGraph.of(plan());

    @Test
    void areComparedFast() {
        assertThat(new DuplicateStatement().check(graph)).isEmpty();
    }

    @Test
    void ofIndicatorsAreComparedFast() {
        assertThat(new DuplicateIndicatorMilestones().check(graph)).isEmpty();
    }

    private static Plan plan() {
        return Plans.withIndicators(
                Plans.small(),
                IntStream.range(0, MANY)
                        .mapToObj(CollidingStatementsTest::indicator)
                        .toArray(Indicator[]::new));
    }

    /** One with a name of 16 words, each "ao" or "c1": all of these have one hash code. */
    private static Indicator indicator(int number) {
        StringBuilder name = new StringBuilder(48);
        for (int bit = 0; bit < 16; bit++) {
            name.append((number >> bit & 1) == 0 ? "ao " : "c1 ");
        }
        return Indicator.builder()
                .from(Plans.indicator("I" + number, "T1"))
                .name(Text.of(name.toString()))
                .build();
    }
}
