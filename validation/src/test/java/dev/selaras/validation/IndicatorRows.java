package dev.selaras.validation;

import dev.selaras.core.model.Plan;
import org.jspecify.annotations.Nullable;

/** The sample plan with rows of a table in place of its indicators. */
public final class IndicatorRows {

    private IndicatorRows() {}

    /** One indicator of goal T1 with the years from 2025 on; a null leaves its member out. */
    public static String row(@Nullable String unit, @Nullable String baseline, String... cells) {
        StringBuilder row = new StringBuilder(unit == null ? "" : "\"unit\": \"" + unit + "\", ");
        if (baseline != null) {
            row.append("\"baseline\": { \"year\": 2024, \"value\": \"")
                    .append(baseline)
                    .append("\" }, ");
        }
        row.append("\"milestones\": { ");
        for (int i = 0; i < cells.length; i++) {
            row.append(i == 0 ? "" : ", ").append("\"").append(2025 + i).append("\": \"");
            row.append(cells[i]).append("\"");
        }
        return row.append(" }").toString();
    }

    /** The cells of a row of a table, which stand between bars. */
    public static String[] cells(String row) {
        return row.strip().split(" *[|] *");
    }

    /** A plan with these indicators, and other members before them. */
    public static Plan plan(String members, String... rows) {
        StringBuilder json = new StringBuilder("{ " + members + (members.isEmpty() ? "" : ", ") + "\"indicators\": [");
        for (int i = 0; i < rows.length; i++) {
            json.append(i == 0 ? "" : ",")
                    .append(" { \"id\": \"I")
                    .append(i + 1)
                    .append("\"");
            json.append(rows[i].contains("\"measures\"") ? "" : ", \"measures\": \"T1\"");
            json.append(rows[i].contains("\"name\"") ? "" : ", \"name\": \"Nilai " + (i + 1) + "\"");
            json.append(rows[i].isEmpty() ? "" : ", ").append(rows[i]).append(" }");
        }
        return Examples.example(json.append(" ] }").toString());
    }
}
