package dev.selaras.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.selaras.core.model.Plan;
import dev.selaras.jackson.BulkReader;
import dev.selaras.jackson.Document;
import dev.selaras.jackson.PlanReader;
import dev.selaras.validation.PlanValidator;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads plans that are made while they are read, one a line, each hundredth of them cut off, and says what it took:
 * {@code ManyPlans MEGABYTES THREADS [check]}. With the last word it checks them too. The heap is that of the JVM.
 */
public final class ManyPlans {

    /** How many elements a plan has. */
    static final int ELEMENTS = 500;

    private static final int CUT_OFF = 100;

    private ManyPlans() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        long bytes = Long.parseLong(arguments[0]) << 20;
        int threads = Integer.parseInt(arguments[1]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PlanValidator validator = PlanValidator.standard();
        Consumer<Plan> check = arguments[arguments.length - 1].equals("check") ? validator::validate : plan -> {};
        BulkReader<Boolean> reader = PlanReader.standard()
                .bulk()
                .map(document -> isRead(document, check))
                .parallel(threads);
        // As much again before the clock runs, so that what is hot is compiled.
        read(reader, bytes);
        long processor = processorMillis();
        long begin = System.nanoTime();
        Map<Boolean, Long> counts = read(reader, bytes);
        long millis = (System.nanoTime() - begin) / 1_000_000;
        out.println(counts.get(true) + " plans read, " + counts.get(false) + " refused, " + (bytes >> 20) + " MB, "
                + threads + " threads, " + millis + " ms, " + (processorMillis() - processor)
                + " ms of processor, peak heap " + peakHeap() + " MB of "
                + (Runtime.getRuntime().maxMemory() >> 20)
                + " MB");
    }

    private static Map<Boolean, Long> read(BulkReader<Boolean> reader, long bytes) {
        try (Stream<Boolean> all = reader.lines(new Lines(bytes))) {
            return all.collect(Collectors.partitioningBy(read -> read, Collectors.counting()));
        }
    }

    private static boolean isRead(Document<Plan> document, Consumer<Plan> check) {
        document.result().getValue().ifPresent(check);
        return document.result().getValue().isPresent();
    }

    /** What the whole JVM took, that which compiles and collects garbage too. */
    private static long processorMillis() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1_000_000;
    }

    private static long peakHeap() {
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        return peak >> 20;
    }

    /** A plan, and the end of its line. */
    static byte[] line() {
        byte[] document = Documents.of(SamplePlan.of(ELEMENTS), false);
        byte[] line = Arrays.copyOf(document, document.length + 1);
        line[document.length] = '\n';
        return line;
    }

    /** The same line again and again, up to a number of bytes. */
    private static final class Lines extends InputStream {

        private final byte[] line;
        private long left;
        private int number;
        private int at;

        Lines(long bytes) {
            this.line = ManyPlans.line();
            this.left = bytes;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            if (at == line.length) {
                number++;
                // A line that lacks its beginning is no plan.
                at = number % CUT_OFF == 0 ? line.length / 2 : 0;
            }
            int count = Math.min(length, line.length - at);
            System.arraycopy(line, at, into, offset, count);
            at += count;
            left -= count;
            return count;
        }
    }
}
