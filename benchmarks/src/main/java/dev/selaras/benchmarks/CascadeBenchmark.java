package dev.selaras.benchmarks;

import dev.selaras.benchmarks.FaultyPlan.Kind;
import dev.selaras.benchmarks.Question.Answers;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.report.Report;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to follow the references of a plan and to ask each {@link Question} of them. The plan is in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CascadeBenchmark {

    /** How many elements the plan has. */
    @Param({"1000", "10000", "100000"})
    int elements;

    private final PlanValidator validator = Rules.where(rule -> Stream.of(Question.values())
            .anyMatch(question -> question.codes().contains(rule.info().code())));

    private Plan plan = SamplePlan.of(100);
    private Graph triples = CascadeShapes.graph(plan);

    /** Makes the plan, and sees that all find the same faults in one that has some. */
    @Setup
    public void makePlan() {
        Answers there = new Answers();
        for (Question question : Question.values()) {
            Stream.of(Kind.values())
                    .filter(kind -> question.codes().contains(kind.code()))
                    .forEach(kind -> there.add(question, FaultyPlan.count(kind, 2_000)));
        }
        expect(FaultyPlan.of(2_000), there);
        expect(SamplePlan.of(elements), new Answers());
    }

    private void expect(Plan example, Answers faults) {
        plan = example;
        triples = CascadeShapes.graph(plan);
        Checks.same(faults, answers(selaras()), jgrapht(), drools(), shacl());
    }

    private static Answers answers(Report report) {
        Answers answers = new Answers();
        for (Question question : Question.values()) {
            report.getOutcomes().stream()
                    .filter(outcome -> question.codes().contains(outcome.getCode()))
                    .forEach(outcome -> answers.add(question, Math.toIntExact(outcome.getFound())));
        }
        return answers;
    }

    /** The rules of the library that ask them. */
    @Benchmark
    public Report selaras() {
        return validator.validate(plan);
    }

    /** A library of graphs. */
    @Benchmark
    public Answers jgrapht() {
        return CascadeGraph.ask(plan);
    }

    /** An engine of rules. */
    @Benchmark
    public Answers drools() {
        return CascadeFacts.ask(plan);
    }

    /** Shapes, on triples that are there. */
    @Benchmark
    public Answers shacl() {
        return CascadeShapes.ask(triples);
    }

    /** Shapes, on triples that are made of the plan first. */
    @Benchmark
    public Answers shaclWithTriples() {
        return CascadeShapes.ask(CascadeShapes.graph(plan));
    }
}
