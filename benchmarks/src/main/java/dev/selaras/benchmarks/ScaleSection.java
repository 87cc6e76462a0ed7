package dev.selaras.benchmarks;

import dev.selaras.benchmarks.Timings.Effort;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** What an element costs in plans of 10^3 to 10^6 elements. */
final class ScaleSection {

    private ScaleSection() {}

    static Section measure() throws RunnerException {
        List<String> lines = new ArrayList<>(List.of(
                "| elements | read, ns an element | graph before a rule asks, ns an element | graph and all rules, ns an element: least / median / most | × that at 10,000 | bytes allocated an element |",
                "| --: | --: | --: | --: | --: | --: |"));
        List<Timings> all = new ArrayList<>();
        for (int elements = 1_000; elements <= 1_000_000; elements *= 10) {
            List<String> methods =
                    elements < 1_000_000 ? List.of("graph", "allRules", "read") : List.of("graph", "allRules");
            Effort effort = elements < 100_000 ? new Effort(2, 5, 5) : new Effort(2, 1, 3);
            all.add(Timings.of(RuleBenchmark.class, effort, elements, methods));
        }
        double base = all.get(1).of("allRules").anElement();
        all.forEach(timings -> lines.add(row(timings, base)));
        double large = all.get(2).of("allRules").anElement();
        double largest = all.get(3).of("allRules").anElement();
        return new Section(
                lines,
                List.of(
                        Goal.atMost(1.3, "all rules: an element of 100,000 ÷ of 10,000", large / base),
                        Goal.atMost(2, "all rules: an element of 1,000,000 ÷ of 10,000", largest / base),
                        Goal.atMost(
                                1,
                                "all rules, an element of 1,000,000 ÷ read, of 100,000",
                                largest / all.get(2).of("read").anElement())));
    }

    private static String row(Timings timings, double base) {
        Timing all = timings.of("allRules");
        int elements = all.elements();
        return "| " + Figures.of(elements) + " | "
                + (timings.all().size() > 2 ? Figures.of(timings.of("read").anElement()) : "–") + " | "
                + Figures.of(timings.of("graph").anElement()) + " | " + Figures.of(all.anElement()) + " / "
                + Figures.of(all.median() / elements) + " / " + Figures.of(all.most() / elements) + " | "
                + Figures.of(all.anElement() / base) + " | " + Figures.of(all.allocated() / elements) + " |";
    }
}
