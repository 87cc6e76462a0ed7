package dev.selaras.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Timings of the same work as a table: each beside the first of its size. */
final class TimingTable {

    private final Map<String, String> labels;
    private final List<String> lines = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param labels what each method does
     * @param base what the others stand beside, in words
     */
    TimingTable(Map<String, String> labels, String base) {
        this.labels = labels;
        lines.add("| elements | what | µs of processor: least / median / most | ns an element, least | × " + base
                + " | bytes allocated an element |");
        lines.add("| --: | --- | --: | --: | --: | --: |");
    }

    /** Adds the timings of one size, of which the first is the base. */
    TimingTable with(Timings timings) {
        Timing base = timings.all().get(0);
        for (Timing timing : timings.all()) {
            lines.add("| " + Figures.of(timing.elements()) + " | " + labels.get(timing.method()) + " | "
                    + Figures.spread(timing) + " | " + Figures.of(timing.anElement()) + " | "
                    + Figures.of(timing.least() / base.least()) + " | "
                    + Figures.of(timing.allocated() / timing.elements()) + " |");
        }
        return this;
    }

    List<String> lines() {
        return lines;
    }
}
