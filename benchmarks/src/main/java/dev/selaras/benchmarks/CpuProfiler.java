package dev.selaras.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * What an operation takes of the processor and of the heap, as its own threads count it. Unlike the time on the clock it
 * stays nearly the same beside other programs; what collectors of garbage do on threads of theirs is not in it.
 */
public final class CpuProfiler implements InternalProfiler {

    /** Nanoseconds of the processor. */
    static final String CPU = "cpu";

    /** Bytes allocated. */
    static final String ALLOCATED = "allocated";

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private long cpu;
    private long allocated;

    @Override
    public String getDescription() {
        return "Processor time and allocation of the threads that run the benchmark";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        long[] workers = workers();
        cpu = sum(THREADS.getThreadCpuTime(workers));
        allocated = sum(THREADS.getThreadAllocatedBytes(workers));
    }

    @Override
    @SuppressWarnings("rawtypes") // as JMH declares it
    public Collection<? extends Result> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long[] workers = workers();
        long operations = Math.max(1, result.getMetadata().getAllOps());
        return List.of(
                per(operations, CPU, sum(THREADS.getThreadCpuTime(workers)) - cpu, "ns/op"),
                per(operations, ALLOCATED, sum(THREADS.getThreadAllocatedBytes(workers)) - allocated, "B/op"));
    }

    private static ScalarResult per(long operations, String name, long all, String unit) {
        return new ScalarResult(name, (double) all / operations, unit, AggregationPolicy.AVG);
    }

    private static long[] workers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().contains("jmh-worker"))
                .mapToLong(Thread::getId)
                .toArray();
    }

    private static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum += Math.max(0, count);
        }
        return sum;
    }
}
