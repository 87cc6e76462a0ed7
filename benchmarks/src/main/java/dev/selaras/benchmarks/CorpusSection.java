package dev.selaras.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** What a file takes that holds a plan a line, on one core and on two, in a small heap. */
final class CorpusSection {

    private static final int MEGABYTES = 1_024;
    private static final int ROUNDS = 2;
    private static final long NATION = 12_000_000;
    /** Half of it is for what is young: a plan that is being read is larger than what is usual. */
    private static final Heap SMALL = new Heap(32, List.of("-Xmx32m", "-Xmn16m", "-XX:+UseSerialGC"));

    private static final Heap AMPLE = new Heap(256, List.of("-Xmx256m", "-XX:+UseSerialGC"));

    private CorpusSection() {}

    static Section measure() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>(List.of(
                "| what | heap, MB | s on one core | s on two | efficiency | MB a second on two | s of processor: one / two |",
                "| --- | --: | --: | --: | --: | --: | --: |"));
        Cores read = row(lines, SMALL, "read", MEGABYTES, "read");
        Cores readAmply = row(lines, AMPLE, "read", MEGABYTES, "read");
        Cores checked = row(lines, SMALL, "read and all rules", MEGABYTES / 2, "check");
        Cores checkedAmply = row(lines, AMPLE, "read and all rules", MEGABYTES / 2, "check");
        lines.addAll(List.of("", nation(checkedAmply.megabytesASecond())));
        return new Section(
                lines,
                List.of(
                        efficiency("read, heap of 32 MB", read),
                        efficiency("read, heap of 256 MB", readAmply),
                        efficiency("read and all rules, heap of 32 MB", checked),
                        efficiency("read and all rules, heap of 256 MB", checkedAmply)));
    }

    private static Goal efficiency(String of, Cores cores) {
        return Goal.atLeast(0.85, "efficiency of two cores: " + of, cores.efficiency());
    }

    private static Cores row(List<String> lines, Heap heap, String label, int megabytes, String what)
            throws IOException, InterruptedException {
        Took one = new Took(Long.MAX_VALUE, Long.MAX_VALUE);
        Took two = one;
        for (int round = 0; round < ROUNDS; round++) {
            one = one.least(run(heap, megabytes, 1, what));
            two = two.least(run(heap, megabytes, 2, what));
        }
        Cores cores = new Cores(one.wall() / (2.0 * two.wall()), megabytes * 1_000.0 / two.wall());
        lines.add("| " + label + ", " + megabytes + " MB | " + heap.megabytes()
                + " | " + seconds(one.wall()) + " | " + seconds(two.wall()) + " | "
                + Figures.of(cores.efficiency()) + " | " + Figures.of(cores.megabytesASecond()) + " | "
                + seconds(one.processor()) + " / " + seconds(two.processor()) + " |");
        return cores;
    }

    private static String nation(double megabytesASecond) {
        double megabytes = (double) NATION * ManyPlans.line().length / ManyPlans.ELEMENTS / (1 << 20);
        return "At the speed of the last row, " + Figures.of(NATION) + " elements in " + Figures.of(megabytes / 1_024)
                + " GiB are read and checked by two cores in "
                + Figures.of(megabytes / megabytesASecond / 60) + " minutes.";
    }

    private static Took run(Heap heap, int megabytes, int threads, String what)
            throws IOException, InterruptedException {
        String said = ChildJvm.run(
                        heap.options(), ManyPlans.class, Integer.toString(megabytes), Integer.toString(threads), what)
                .orElseThrow();
        List<Long> millis = new ArrayList<>();
        String before = "";
        for (StringTokenizer words = new StringTokenizer(said, " ,"); words.hasMoreTokens(); ) {
            String word = words.nextToken();
            if (word.equals("ms")) {
                millis.add(Long.parseLong(before));
            }
            before = word;
        }
        return new Took(millis.get(0), millis.get(1));
    }

    private static String seconds(long millis) {
        return Figures.of(millis / 1_000.0);
    }

    /** A heap of so many megabytes, and how to ask for it. */
    private record Heap(int megabytes, List<String> options) {}

    /**
     * What two cores bring.
     *
     * @param efficiency the time of one core by twice that of two
     * @param megabytesASecond what two get through
     */
    private record Cores(double efficiency, double megabytesASecond) {}

    /** Milliseconds on the clock, and of the processor. */
    private record Took(long wall, long processor) {

        Took least(Took other) {
            return new Took(Math.min(wall, other.wall), Math.min(processor, other.processor));
        }
    }
}
