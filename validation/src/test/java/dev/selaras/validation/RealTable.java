package dev.selaras.validation;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Plan;
import dev.selaras.jackson.PlanReader;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A table of a real plan: its rows in a text file, beside it the plan around them and what must be found. */
enum RealTable {
    BENGKULU_UTARA("bengkulu-utara"),
    BANJARBARU("banjarbaru"),
    SITUBONDO("situbondo"),
    BANYUWANGI("banyuwangi");

    private final String name;

    RealTable(String name) {
        this.name = name;
    }

    Path file(String ending) {
        return Path.of("src/test/resources/dev/selaras/validation/tables", name + ending);
    }

    /** The header and the rows. */
    List<String> lines() {
        return read(file(".txt")).lines().filter(line -> !line.startsWith("#")).toList();
    }

    /** The plan with a row in place for each of the table. */
    Plan plan() {
        List<String> lines = lines();
        String[] rows = lines.stream()
                .skip(1)
                .map(line -> IndicatorRows.row(lines.get(0), line))
                .toArray(String[]::new);
        String around = read(file(".json")).stripTrailing();
        String json = around.substring(0, around.length() - 1) + ", " + IndicatorRows.indicators(rows) + " }";
        return PlanReader.standard().read(json).orElseThrow();
    }

    Indicator indicator(String id) {
        return plan().getIndicators().stream()
                .filter(indicator -> indicator.getId().equals(Id.of(id)))
                .findFirst()
                .orElseThrow();
    }

    /** The cell of a row in a column. */
    String cell(String id, String column) {
        int at = IndicatorRows.cells(lines().get(0)).indexOf(column);
        return lines().stream()
                .map(IndicatorRows::cells)
                .filter(cells -> cells.get(0).equals(id))
                .findFirst()
                .orElseThrow()
                .get(at);
    }

    /** What is found, one line a finding, by rules and then by rows: {@code WARNING percent-range BU31/milestones/2025}. */
    List<String> findings() {
        return found().map(finding -> finding.getSeverity() + " " + finding.getCode() + " " + place(finding.place()))
                .toList();
    }

    /** The number of findings of each rule, and then the findings. */
    List<String> report() {
        Map<String, Integer> counts = new TreeMap<>();
        found().forEach(finding -> counts.merge(finding.getCode(), 1, Integer::sum));
        List<String> report = new ArrayList<>();
        counts.forEach((rule, count) -> report.add("# " + count + " " + rule));
        report.addAll(findings());
        return report;
    }

    private Stream<Finding> found() {
        return PlanValidator.standard().validate(plan()).getFindings().stream()
                .sorted(Comparator.comparing(Finding::getCode));
    }

    /** The element and the place in it. */
    private static String place(Place place) {
        String pointer = place.getPointer();
        int list = pointer.indexOf('/', 1);
        int index = list < 0 ? -1 : pointer.indexOf('/', list + 1);
        return place.getElement()
                .map(id -> id + (index < 0 ? "" : pointer.substring(index)))
                .orElse(pointer);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
