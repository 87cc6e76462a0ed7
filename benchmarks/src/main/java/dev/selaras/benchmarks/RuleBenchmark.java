package dev.selaras.benchmarks;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.report.Report;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to check a plan without a fault by all rules, and how much of that is following its references. Divide
 * by the number of elements: the quotient must not grow.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@org.openjdk.jmh.annotations.Measurement(iterations = 5, time = 2)
public class RuleBenchmark {

    /** About how many elements the plan has. */
    @Param({"1000", "10000", "100000", "1000000"})
    int elements;

    private final PlanValidator validator = PlanValidator.standard();

    private Plan plan = SamplePlan.of(100);

    /** Makes the plan, and sees that nothing is wrong with it. */
    @Setup
    public void makePlan() {
        plan = SamplePlan.of(elements);
        Report report = validator.validate(plan);
        if (!report.getFindings().isEmpty()) {
            throw new IllegalStateException(report.getFindings().get(0).toString());
        }
    }

    /** The index that all rules share. */
    @Benchmark
    public PlanGraph graph() {
        return PlanGraph.of(plan);
    }

    /** The index, and all rules. */
    @Benchmark
    public Report allRules() {
        return validator.validate(plan);
    }
}
