package dev.selaras.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * What one operation took, iteration by iteration and of all rounds together.
 *
 * @param method the benchmark
 * @param elements the size of the plan
 * @param processor nanoseconds of the processor in each iteration, the least first
 * @param allocated bytes
 */
record Timing(String method, int elements, List<Double> processor, double allocated) {

    /** The timing of a run. */
    static Timing of(RunResult run, int elements) {
        List<Double> processor = new ArrayList<>();
        double allocated = Double.MAX_VALUE;
        for (BenchmarkResult round : run.getBenchmarkResults()) {
            for (IterationResult iteration : round.getIterationResults()) {
                processor.add(score(iteration, CpuProfiler.CPU));
                allocated = Math.min(allocated, score(iteration, CpuProfiler.ALLOCATED));
            }
        }
        Collections.sort(processor);
        return new Timing(name(run.getParams()), elements, List.copyOf(processor), allocated);
    }

    private static double score(IterationResult iteration, String name) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get(name), name)
                .getScore();
    }

    private static String name(BenchmarkParams params) {
        return params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
    }

    /** The least, which other programs on the machine disturbed least. */
    double least() {
        return processor.get(0);
    }

    double median() {
        return processor.get(processor.size() / 2);
    }

    double most() {
        return processor.get(processor.size() - 1);
    }

    /** The least for an element. */
    double anElement() {
        return least() / elements;
    }
}
