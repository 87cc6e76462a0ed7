package dev.selaras.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** What a file takes that holds a plan a line, on one core and on two, in a small heap. */
final class CorpusSection {

    private static final int MEGABYTES = 1_024;
    private static final int ROUNDS = 3;
    private static final List<String> HEAP = List.of("-Xmx32m", "-XX:+UseSerialGC");

    private CorpusSection() {}

    static Section measure() throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>(List.of(
                "| what | s on one core | s on two | efficiency | MB a second on two | s of processor: one, two |",
                "| --- | --: | --: | --: | --: | --: |"));
        double read = row(lines, "read", MEGABYTES, "read");
        double check = row(lines, "read and all rules", MEGABYTES / 8, "check");
        return new Section(
                lines,
                List.of(
                        Goal.atLeast(0.85, "efficiency of two cores, read", read),
                        Goal.atLeast(0.85, "efficiency of two cores, read and all rules", check)));
    }

    private static double row(List<String> lines, String label, int megabytes, String what)
            throws IOException, InterruptedException {
        Took one = new Took(Long.MAX_VALUE, Long.MAX_VALUE);
        Took two = one;
        for (int round = 0; round < ROUNDS; round++) {
            one = one.least(run(megabytes, 1, what));
            two = two.least(run(megabytes, 2, what));
        }
        double efficiency = one.wall() / (2.0 * two.wall());
        lines.add("| " + label + ", " + megabytes + " MB | " + seconds(one.wall()) + " | " + seconds(two.wall()) + " | "
                + Figures.of(efficiency) + " | " + Figures.of(megabytes * 1_000.0 / two.wall()) + " | "
                + seconds(one.processor()) + ", " + seconds(two.processor()) + " |");
        return efficiency;
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

    /** Milliseconds on the clock, and of the processor. */
    private record Took(long wall, long processor) {

        Took least(Took other) {
            return new Took(Math.min(wall, other.wall), Math.min(processor, other.processor));
        }
    }
}
