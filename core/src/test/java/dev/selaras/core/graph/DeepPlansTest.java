package dev.selaras.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Problem;
import dev.selaras.testing.Plans;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No depth of references is too deep: nothing recurses over them. */
class DeepPlansTest {

    private static final int DEPTH = 100_000;

    @Test
    void aLongChainIsWalkedOnASmallStack() throws Exception {
        PlanGraph chain = onSmallStack(() -> PlanGraph.of(problems(Plans.problem("PR" + (DEPTH - 1)))));

        assertThat(onSmallStack(node(chain, 0)::ancestors)).hasSize(DEPTH - 1);
        assertThat(onSmallStack(node(chain, DEPTH - 1)::descendants)).hasSize(DEPTH - 1);
        assertThat(onSmallStack(chain::cycles)).isEmpty();
    }

    @Test
    void aLongRingIsWalkedOnASmallStack() throws Exception {
        PlanGraph ring = onSmallStack(() -> PlanGraph.of(problems(Plans.problem("PR" + (DEPTH - 1), "PR0"))));

        assertThat(onSmallStack(node(ring, 5)::ancestors)).hasSize(DEPTH);
        assertThat(onSmallStack(node(ring, 5)::descendants)).hasSize(DEPTH);
        assertThat(onSmallStack(ring::cycles)).singleElement().isEqualTo(ring.nodes());
    }

    /** Problems that are each the cause of the next, and this one after them. */
    private static Plan problems(Problem last) {
        return Plan.builder()
                .from(empty())
                .addAllProblems(IntStream.range(0, DEPTH - 1)
                        .mapToObj(i -> Plans.problem("PR" + i, "PR" + (i + 1)))
                        .toList())
                .addProblem(last)
                .build();
    }

    private static Plan empty() {
        Plan small = Plans.small();
        return Plan.builder()
                .id(small.getId())
                .type(small.getType())
                .title(small.getTitle())
                .region(small.getRegion())
                .period(small.getPeriod())
                .build();
    }

    private static Node<?> node(PlanGraph graph, int number) {
        return graph.find(Id.of("PR" + number)).orElseThrow();
    }

    private static <T> T onSmallStack(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        new Thread(null, task, "small stack", 256 * 1024).start();
        return task.get(1, TimeUnit.MINUTES);
    }
}
