package dev.selaras.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures everything and writes the tables of {@code docs/performance.md}, where the command stands:
 * {@code PerformancePage [PART...]}, all parts if none is named. What the page says around its tables stays.
 */
public final class PerformancePage {

    private static final Path PAGE = Path.of("docs", "performance.md");
    private static final String GOALS = "goals";
    private static final String PEERS = "peers";

    private PerformancePage() {}

    /** Measures the parts that are named. */
    public static void main(String[] arguments) throws Exception {
        Map<String, Part> parts = parts();
        List<String> asked = arguments.length == 0 ? List.copyOf(parts.keySet()) : List.of(arguments);
        Optional<String> obstacle = obstacle(parts.keySet(), asked);
        if (obstacle.isPresent()) {
            System.err.println(obstacle.get());
            System.exit(2);
        }
        for (String name : asked) {
            write(name, Objects.requireNonNull(parts.get(name)).measure());
        }
    }

    /** What would make all measuring vain. */
    private static Optional<String> obstacle(Set<String> parts, List<String> asked) throws IOException {
        Optional<String> unknown =
                asked.stream().filter(name -> !parts.contains(name)).findFirst();
        if (unknown.isPresent()) {
            return Optional.of("no part is called " + unknown.get() + "; there are " + String.join(", ", parts));
        }
        if (!Files.isWritable(PAGE)) {
            return Optional.of(PAGE + " is not here or can't be written; run this in the root of the project");
        }
        List<String> page = Files.readAllLines(PAGE);
        return Stream.concat(asked.stream(), Stream.of(GOALS, PEERS))
                .flatMap(name -> Stream.of(begin(name), end(name)))
                .filter(line -> !page.contains(line))
                .findFirst()
                .map(line -> PAGE + " lacks the line " + line)
                .or(() -> ColdStart.obstacle().filter(missing -> asked.contains("start")));
    }

    private static void write(String name, Section section) throws IOException {
        List<String> lines = new ArrayList<>(List.of(machine(), ""));
        lines.addAll(section.lines());
        // Should the page be gone by now, they are not lost.
        lines.forEach(System.out::println);
        List<String> page = Files.readAllLines(PAGE);
        replace(page, name, lines);
        replace(page, PEERS, Peers.lines());
        replace(page, GOALS, goals(between(page, GOALS), section.goals()));
        Files.write(PAGE, page);
    }

    private interface Part {
        Section measure() throws Exception;
    }

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("read", TimedSections::read);
        parts.put("write", TimedSections::write);
        parts.put("values", TimedSections::values);
        parts.put("cascade", TimedSections::cascade);
        parts.put("scale", ScaleSection::measure);
        parts.put("memory", MemorySection::measure);
        parts.put("corpus", CorpusSection::measure);
        parts.put("start", ColdStart::measure);
        return parts;
    }

    private static String machine() {
        return "JDK " + Runtime.version() + ", " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " cores, heap up to "
                + Figures.of(Runtime.getRuntime().maxMemory() >> 20) + " MiB if nothing else is said, " + today() + ":";
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** The rows there were, with those that were measured anew in their places. */
    private static List<String> goals(List<String> before, List<Goal> measured) {
        Map<String, String> rows = new LinkedHashMap<>();
        before.stream().skip(2).filter(row -> !row.isEmpty()).forEach(row -> rows.put(what(row), row));
        String when = " JDK " + Runtime.version().feature() + ", " + today() + " |";
        measured.forEach(goal -> rows.put(what(goal.row()), goal.row() + when));
        List<String> lines = new ArrayList<>(
                List.of("| what | goal | measured | | measured with, on |", "| --- | --: | --: | --- | --- |"));
        lines.addAll(rows.values());
        return lines;
    }

    private static String what(String row) {
        return row.substring(0, row.indexOf('|', 1));
    }

    private static List<String> between(List<String> page, String name) {
        return List.copyOf(page.subList(page.indexOf(begin(name)) + 1, page.indexOf(end(name))));
    }

    private static void replace(List<String> page, String name, List<String> lines) {
        List<String> old = page.subList(page.indexOf(begin(name)) + 1, page.indexOf(end(name)));
        old.clear();
        old.addAll(lines);
    }

    private static String begin(String name) {
        return "<!-- " + name + " -->";
    }

    private static String end(String name) {
        return "<!-- end of " + name + " -->";
    }
}
