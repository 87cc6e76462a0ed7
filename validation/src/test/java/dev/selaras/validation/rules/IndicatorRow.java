package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;

import dev.selaras.core.model.Plan;
import java.util.ArrayList;
import java.util.List;

/** Rows of indicators as plans print them, in a plan that holds nothing else of note. */
final class IndicatorRow {

    private final List<String> indicators = new ArrayList<>();

    /** A plan with one row; {@code -} stands for a value that is not there, and the cells begin in 2025. */
    static Plan row(String name, String unit, String direction, String baseline, String cells) {
        return new IndicatorRow()
                .and(name, unit, direction, baseline, cells, "")
                .plan("RENSTRA");
    }

    /** One more row, with further members as JSON. */
    IndicatorRow and(String name, String unit, String direction, String baseline, String cells, String more) {
        StringBuilder row = new StringBuilder("{ \"measures\": \"M1\", \"name\": \"" + name + "\"");
        row.append(", \"id\": \"I").append(indicators.size() + 1).append('"');
        if (!unit.equals("-")) {
            row.append(", \"unit\": \"").append(unit).append('"');
        }
        if (!direction.equals("-")) {
            row.append(", \"direction\": \"").append(direction).append('"');
        }
        if (!baseline.equals("-")) {
            row.append(", \"baseline\": { \"value\": \"").append(baseline).append("\" }");
        }
        String[] values = cells.split("\\|", -1);
        row.append(", \"milestones\": {");
        for (int i = 0; i < values.length; i++) {
            row.append(i == 0 ? "" : ",").append('"').append(2025 + i).append("\": \"");
            row.append(values[i].strip()).append('"');
        }
        indicators.add(row + "}" + (more.isEmpty() ? "" : ", " + more) + " }");
        return this;
    }

    /** The plan with these rows. */
    Plan plan(String type) {
        return example("{ \"type\": \"" + type + "\", \"goals\": [], \"targets\": [], \"issues\": [], \"indicators\": ["
                + String.join(",", indicators) + "] }");
    }
}
