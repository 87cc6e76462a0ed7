package dev.selaras.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Words;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Problem;
import dev.selaras.testing.Plans;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Plans made to be slow. The limits are a hundred times what linear work needs and a hundredth of what quadratic work does.
 */
@Timeout(20)
class HostilePlansTest {

    private static final int MANY = 1 << 16;

    /** An id of 16 pairs, each "Aa" or "BB": all of these have one hash code. */
    private static String colliding(int number) {
        StringBuilder id = new StringBuilder(32);
        for (int bit = 0; bit < 16; bit++) {
            id.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return id.toString();
    }

    private static Plan withProblems(Problem... problems) {
        return Plans.withProblems(Plans.small(), problems);
    }

    @Test
    void idsThatCollideAreFoundFast() {
        Plan plan = withProblems(IntStream.range(0, MANY)
                .mapToObj(i -> Plans.problem(colliding(i), colliding((i + 1) % MANY)))
                .toArray(Problem[]::new));

        assertThat(PlanGraph.of(plan).cycles()).hasSize(1);
    }

    @Test
    void oneIdForAllIsFoundFast() {
        Plan plan = withProblems(IntStream.range(0, MANY)
                .mapToObj(i -> Plans.problem("PR1", "M1"))
                .toArray(Problem[]::new));

        assertThat(PlanGraph.of(plan).links())
                .allMatch(link -> link.to().isPresent() || link.wrong().isPresent());
    }

    @Test
    void marksPiledOnOneLetterAreFoldedFast() {
        String text = "a" + "\u0301".repeat(MANY) + "\u0323".repeat(MANY);

        assertThat(Words.of(text).getWords()).hasSize(1);
    }
}
