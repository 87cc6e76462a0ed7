package dev.selaras.validation;

import dev.selaras.core.model.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rows of indicators as plans print them: one row a line, the cells between bars. */
public final class IndicatorRows {

    private static final String COLUMNS =
            "name | unit | direction | baseline 2024 | 2025 | 2026 | 2027 | 2028 | 2029 | 2030 | 2031";

    private IndicatorRows() {}

    /** The members of an indicator: name, unit, direction, baseline and milestones from 2025 on. */
    public static String row(String line) {
        return row(COLUMNS, line);
    }

    /** The members of an indicator under a header that names them; an empty cell leaves its member out. */
    public static String row(String columns, String line) {
        List<String> names = cells(columns);
        List<String> cells = cells(line);
        ObjectNode row = JsonMapper.shared().createObjectNode();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                put(row, names.get(i).split(" "), cells.get(i));
            }
        }
        String json = row.toString();
        return json.substring(1, json.length() - 1);
    }

    /** A column is a member, perhaps with its year, or the year of a milestone; one in brackets is for people. */
    private static void put(ObjectNode row, String[] column, String cell) {
        switch (column[0]) {
            case "baseline", "endState" -> {
                ObjectNode condition = row.putObject(column[0]).put("value", cell);
                if (column.length > 1) {
                    condition.put("year", Integer.valueOf(column[1]));
                }
            }
            case "actuals" -> row.withObject("/actuals").put(column[1], cell);
            default -> {
                if (Character.isDigit(column[0].charAt(0))) {
                    row.withObject("/milestones").put(column[0], cell);
                } else if (column[0].charAt(0) != '(') {
                    row.put(column[0], cell);
                }
            }
        }
    }

    /** The cells of a line. */
    public static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    /** The sample plan with these rows in place of its indicators, and other members before them. */
    public static Plan plan(String members, String... rows) {
        return Examples.example("{ " + members + (members.isEmpty() ? "" : ", ") + indicators(rows) + " }");
    }

    /** The list of the indicators of a plan; one that does not say so is called I1, I2, …, and measures goal T1. */
    static String indicators(String... rows) {
        List<String> indicators = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            List<String> members = new ArrayList<>();
            if (!rows[i].contains("\"id\"")) {
                members.add("\"id\": \"I" + (i + 1) + "\"");
            }
            if (!rows[i].contains("\"measures\"")) {
                members.add("\"measures\": \"T1\"");
            }
            if (!rows[i].contains("\"name\"")) {
                members.add("\"name\": \"Nilai\"");
            }
            if (!rows[i].isEmpty()) {
                members.add(rows[i]);
            }
            indicators.add("{ " + String.join(", ", members) + " }");
        }
        return "\"indicators\": [" + String.join(", ", indicators) + "]";
    }
}
