package dev.selaras.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Measures everything and writes the tables of {@code docs/performance.md}, where the command stands:
 * {@code PerformancePage [PART...]}, all parts if none is named. What the page says around its tables stays.
 */
public final class PerformancePage {

    private static final Path PAGE = Path.of("docs", "performance.md");

    private PerformancePage() {}

    /** Measures the parts that are named. */
    public static void main(String[] arguments) throws Exception {
        Map<String, Part> parts = parts();
        List<String> asked = arguments.length == 0 ? List.copyOf(parts.keySet()) : List.of(arguments);
        if (!parts.keySet().containsAll(asked)) {
            throw new IllegalArgumentException("there are " + parts.keySet());
        }
        for (String name : asked) {
            Section section = Objects.requireNonNull(parts.get(name)).measure();
            List<String> lines = new ArrayList<>(List.of(machine(), ""));
            lines.addAll(section.lines());
            List<String> page = Files.readAllLines(PAGE);
            replace(page, name, lines);
            replace(page, "goals", goals(between(page, "goals"), section.goals()));
            Files.write(PAGE, page);
        }
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
        return "JDK " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " cores, "
                + LocalDate.now(ZoneOffset.UTC) + ":";
    }

    /** The rows there were, with those that were measured anew in their places. */
    private static List<String> goals(List<String> before, List<Goal> measured) {
        Map<String, String> rows = new LinkedHashMap<>();
        before.stream().skip(2).filter(row -> !row.isEmpty()).forEach(row -> rows.put(what(row), row));
        measured.forEach(goal -> rows.put(what(goal.row()), goal.row()));
        List<String> lines = new ArrayList<>(List.of("| what | goal | measured | |", "| --- | --: | --: | --- |"));
        lines.addAll(rows.values());
        return lines;
    }

    private static String what(String row) {
        return row.substring(0, row.indexOf('|', 1));
    }

    private static List<String> between(List<String> page, String name) {
        return List.copyOf(page.subList(begin(page, name), end(page, name)));
    }

    private static void replace(List<String> page, String name, List<String> lines) {
        List<String> old = page.subList(begin(page, name), end(page, name));
        old.clear();
        old.addAll(lines);
    }

    private static int begin(List<String> page, String name) {
        return at(page, "<!-- " + name + " -->") + 1;
    }

    private static int end(List<String> page, String name) {
        return at(page, "<!-- end of " + name + " -->");
    }

    private static int at(List<String> page, String line) {
        int at = page.indexOf(line);
        if (at < 0) {
            throw new IllegalStateException(PAGE + " lacks the line " + line);
        }
        return at;
    }
}
