package dev.selaras.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanBuilder;
import dev.selaras.jackson.PlanReader;
import dev.selaras.jackson.PlanWriter;
import dev.selaras.testing.Plans;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * What reading, writing and checking take up for each element, in bytes: a figure that is the same on every machine, but for
 * what a compiler saves. The bounds are a fifth above what code that is not compiled takes.
 */
class CostTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int MANY = 2_000;

    private final PlanReader reader = PlanReader.standard();
    private final PlanWriter writer = PlanWriter.standard();
    private final PlanValidator validator = PlanValidator.standard();

    @Test
    void reading() {
        assertCost(2_600, this::bytes, reader::read);
    }

    @Test
    void writing() {
        assertCost(1_000, plan -> plan, this::written);
    }

    @Test
    void followingReferences() {
        assertCost(240, plan -> plan, plan -> PlanGraph.of(plan).links());
    }

    @Test
    void allRules() {
        assertCost(14_500, plan -> plan, (Plan plan) -> validator.validate(plan));
    }

    /** What the elements that one plan has more than another take is measured, so that what is done once does not count. */
    private static <T> void assertCost(long most, Function<Plan, T> prepare, Function<T, ?> work) {
        T few = prepare.apply(large(MANY));
        T many = prepare.apply(large(2 * MANY));
        long ofFew = allocated(work, few);
        long ofMany = allocated(work, many);

        assertThat((ofMany - ofFew) / MANY).as("bytes for each element").isLessThan(most);
        assertThat(ofMany).as("bytes for twice as many").isLessThan(ofFew * 22 / 10);
    }

    private static <T> long allocated(Function<T, ?> work, T on) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            Object result = work.apply(on);
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
            assertThat(result).isNotNull();
        }
        return least;
    }

    private byte[] bytes(Plan plan) {
        return writer.write(plan).getBytes(StandardCharsets.UTF_8);
    }

    private OutputStream written(Plan plan) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        try {
            writer.write(plan, nowhere);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return nowhere;
    }

    /** The small plan with more targets, each with an indicator. */
    private static Plan large(int elements) {
        PlanBuilder plan = Plan.builder().from(Plans.small());
        for (int i = 0; i < elements / 2; i++) {
            plan.addTargets(Plans.target("SX" + i, "T1"));
            plan.addIndicators(Plans.indicator("IX" + i, "SX" + i));
        }
        return plan.build();
    }
}
