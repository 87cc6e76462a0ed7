package dev.selaras.benchmarks;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Timings of one run of methods that do the same with the same plan.
 *
 * @param all one a method
 */
record Timings(List<Timing> all) {

    /** How often to measure: rounds, each in a JVM of its own, and iterations in each. */
    record Effort(int rounds, int warming, int iterations) {}

    /** Runs some methods of a benchmark. */
    static Timings of(Class<?> benchmark, Effort effort, int elements, Collection<String> methods)
            throws RunnerException {
        return of(new OptionsBuilder(), benchmark, effort, elements, methods);
    }

    /** Runs some methods of a benchmark, with options more. */
    static Timings of(
            ChainedOptionsBuilder options, Class<?> benchmark, Effort effort, int elements, Collection<String> methods)
            throws RunnerException {
        for (String method : methods) {
            options.include(benchmark.getName().replace(".", "\\.") + "\\." + method + "$");
        }
        options.param("elements", Integer.toString(elements))
                .addProfiler(CpuProfiler.class)
                .forks(effort.rounds())
                .warmupIterations(effort.warming())
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(effort.iterations())
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true);
        Collection<RunResult> results = new Runner(options.build()).run();
        List<Timing> timings =
                results.stream().map(result -> Timing.of(result, elements)).toList();
        return new Timings(
                methods.stream().map(method -> new Timings(timings).of(method)).toList());
    }

    /** That of a method. */
    Timing of(String method) {
        return all.stream()
                .filter(timing -> timing.method().equals(method))
                .findFirst()
                .orElseThrow();
    }

    /** How many times as long as another a method takes, the least of each. */
    double ratio(String method, String other) {
        return of(method).least() / of(other).least();
    }
}
