package dev.selaras.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** What a file takes that holds a plan a line, on one core and on two, in a small heap. */
final class CorpusSection {

    private static final int MEGABYTES = 1_024;
    private static final int ROUNDS = 3;
    private static final long NATION = 12_000_000;
    private static final List<String> HEAP = List.of("-Xmx32m", "-XX:+UseSerialGC");

    private CorpusSection() {}

    static Section measure() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>(List.of(
                "| what | s on one core | s on two | efficiency | MB a second on two | s of processor: one, two |",
                "| --- | --: | --: | --: | --: | --: |"));
        double read = row(lines, "read", MEGABYTES, "read").efficiency();
        Cores checked = row(lines, "read and all rules", MEGABYTES / 8, "check");
        lines.addAll(List.of("", nation(checked.megabytesASecond())));
        return new Section(
                lines,
                List.of(
                        Goal.atLeast(0.85, "efficiency of two cores, read", read),
                        Goal.atLeast(0.85, "efficiency of two cores, read and all rules", checked.efficiency())));
    }

    private static Cores row(List<String> lines, String label, int megabytes, String what)
            throws IOException, InterruptedException {
        Took one = new Took(Long.MAX_VALUE, Long.MAX_VALUE);
        Took two = one;
        for (int round = 0; round < ROUNDS; round++) {
            one = one.least(run(megabytes, 1, what));
            two = two.least(run(megabytes, 2, what));
        }
        Cores cores = new Cores(one.wall() / (2.0 * two.wall()), megabytes * 1_000.0 / two.wall());
        lines.add("| " + label + ", " + megabytes + " MB | " + seconds(one.wall()) + " | " + seconds(two.wall()) + " | "
                + Figures.of(cores.efficiency()) + " | " + Figures.of(cores.megabytesASecond()) + " | "
                + seconds(one.processor()) + ", " + seconds(two.processor()) + " |");
        return cores;
    }

    private static String nation(double megabytesASecond) {
        double megabytes = (double) NATION * ManyPlans.line().length / ManyPlans.ELEMENTS / (1 << 20);
        return "At that speed, " + Figures.of(NATION) + " elements in " + Figures.of(megabytes / 1_024)
                + " GiB are read and checked by two cores in "
                + Figures.of(megabytes / megabytesASecond / 60) + " minutes.";
    }

    private static Took run(int megabytes, int threads, String what) throws IOException, InterruptedException {
        String said = ChildJvm.run(HEAP, ManyPlans.class, Integer.toString(megabytes), Integer.toString(threads), what)
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
