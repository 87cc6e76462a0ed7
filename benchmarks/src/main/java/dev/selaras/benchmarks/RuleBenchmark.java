package dev.selaras.benchmarks;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Plan;
import dev.selaras.jackson.PlanReader;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.report.Report;
import java.util.List;
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
 * What it costs to read a plan without a fault and to check it by all rules, and how much of that is following its
 * references. Divide by the number of elements: the quotient must not grow. A million elements are more than one document
 * may hold; they come from a program.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@org.openjdk.jmh.annotations.Measurement(iterations = 5, time = 2)
public class RuleBenchmark {

    /** How many elements the plan has. */
    @Param({"1000", "10000", "100000", "1000000"})
    int elements;

    private final PlanValidator validator = PlanValidator.standard();
    private final PlanReader reader = PlanReader.standard();

    private Plan plan = SamplePlan.of(100);
    private byte[] document = {};

    /** Makes the plan. */
    @Setup
    public void makePlan() {
        plan = SamplePlan.of(elements);
        document = elements < 1_000_000 ? Documents.of(plan, false) : new byte[0];
    }

    /** The plan from its document. */
    @Benchmark
    public Plan read() {
        return reader.read(document).getValue().orElseThrow();
    }

    /** The graph as it begins; references are followed when a rule asks for one. */
    @Benchmark
    public PlanGraph graph() {
        return PlanGraph.of(plan);
    }

    /** The graph, and all rules. */
    @Benchmark
    public Report allRules() {
        Report report = validator.validate(plan);
        Checks.same(List.of(), report.getFindings());
        return report;
    }
}
