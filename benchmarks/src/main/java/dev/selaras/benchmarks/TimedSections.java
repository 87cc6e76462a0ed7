package dev.selaras.benchmarks;

import dev.selaras.benchmarks.Timings.Effort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The parts of the page that are measured by JMH: reading, writing, looking at values, and checking. */
final class TimedSections {

    private static final Effort WELL = new Effort(2, 5, 5);
    private static final Effort BRIEFLY = new Effort(2, 1, 3);
    private static final int THOUSAND = 1_000;
    private static final int TEN_THOUSAND = 10_000;

    private TimedSections() {}

    static Section read() throws RunnerException {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("tokens", "tokens of Jackson, not looked at");
        labels.put("databind", "Jackson databind, records, no checks");
        labels.put("gson", "Gson, the same records, no checks");
        labels.put("selaras", "**Selaras**, every check of the reader");
        labels.put("selarasAndRules", "**Selaras**, and all rules");
        TimingTable table = new TimingTable(labels, "tokens");
        List<Goal> goals = new ArrayList<>();
        for (int elements : new int[] {THOUSAND, TEN_THOUSAND}) {
            Timings compact = Timings.of(
                    new OptionsBuilder().param("indented", "false"),
                    ReadBenchmark.class,
                    WELL,
                    elements,
                    labels.keySet());
            table.with(compact);
            String size = " (" + Figures.of(elements) + " elements)";
            goals.add(Goal.atMost(1.6, "read ÷ tokens" + size, compact.ratio("selaras", "tokens")));
            goals.add(
                    Goal.atMost(1.8, "read and all rules ÷ tokens" + size, compact.ratio("selarasAndRules", "tokens")));
            goals.add(Goal.atMost(0.25, "all rules ÷ read" + size, compact.ratio("selarasAndRules", "selaras") - 1));
        }
        labels.replaceAll((method, label) -> label + ", indented");
        table.with(Timings.of(
                new OptionsBuilder().param("indented", "true"), ReadBenchmark.class, WELL, THOUSAND, labels.keySet()));
        return new Section(table.lines(), goals);
    }

    static Section write() throws RunnerException {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("databind", "Jackson databind, records");
        labels.put("gson", "Gson, the same records");
        labels.put("selaras", "**Selaras**");
        return compared(
                WriteBenchmark.class,
                labels,
                "databind",
                by -> List.of(Goal.atMost(0.9, "write ÷ databind (10,000 elements)", by.ratio("selaras", "databind"))));
    }

    static Section values() throws RunnerException {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("selaras", "**Selaras**, the five rules that ask the same");
        labels.put("selarasAllElementRules", "Selaras, all rules about single elements, which ask far more");
        labels.put("beans", "Hibernate Validator, records");
        labels.put("beansWithIdsAndYears", "Hibernate Validator, ids and years too");
        labels.put("schema", "JSON Schema by networknt, tree");
        labels.put("schemaWithIdsAndYears", "JSON Schema by networknt, ids and years too");
        return compared(
                ValueBenchmark.class,
                labels,
                "Selaras",
                by -> List.of(
                        Goal.atLeast(
                                40,
                                "single values: Hibernate Validator ÷ Selaras (10,000 elements)",
                                by.ratio("beans", "selaras")),
                        Goal.atLeast(
                                60,
                                "single values: networknt ÷ Selaras (10,000 elements)",
                                by.ratio("schema", "selaras"))));
    }

    static Section cascade() throws RunnerException {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("selaras", "**Selaras**, the eleven rules that ask the same");
        labels.put("jgrapht", "JGraphT");
        labels.put("drools", "Drools, insert and fire");
        labels.put("shacl", "Jena SHACL, triples ready");
        labels.put("shaclWithTriples", "Jena SHACL, triples made");
        Section section = compared(
                CascadeBenchmark.class,
                labels,
                "Selaras",
                by -> List.of(
                        Goal.atLeast(
                                12, "references: JGraphT ÷ Selaras (10,000 elements)", by.ratio("jgrapht", "selaras")),
                        Goal.atLeast(
                                40, "references: Drools ÷ Selaras (10,000 elements)", by.ratio("drools", "selaras")),
                        Goal.atLeast(
                                100,
                                "references: SHACL, triples ready ÷ Selaras (10,000 elements)",
                                by.ratio("shacl", "selaras"))));
        List<String> lines = new ArrayList<>(section.lines());
        List<String> large = new TimingTable(labels, "Selaras")
                .with(Timings.of(CascadeBenchmark.class, BRIEFLY, 10 * TEN_THOUSAND, labels.keySet()))
                .lines();
        lines.addAll(large.subList(2, large.size()));
        return new Section(lines, section.goals());
    }

    /** Both sizes of a benchmark whose methods do the same; goals are asked of the larger. */
    private static Section compared(
            Class<?> benchmark, Map<String, String> labels, String base, Function<Timings, List<Goal>> goals)
            throws RunnerException {
        Timings small = Timings.of(benchmark, WELL, THOUSAND, labels.keySet());
        Timings large = Timings.of(benchmark, WELL, TEN_THOUSAND, labels.keySet());
        return new Section(new TimingTable(labels, base).with(small).with(large).lines(), goals.apply(large));
    }
}
