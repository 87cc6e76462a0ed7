package dev.selaras.testkit;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Range;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.IndicatorBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Rows of indicators whose values are numbers. */
final class NumberRows {

    private static final int WHOLE = 100;

    private NumberRows() {}

    /** Every way to fill such a row, the plainest first. */
    static List<Row> all() {
        return List.of(
                new Row("Indeks", (row, table, choices) -> steady(row.unit("Indeks"), table, choices, "50.00", "0.20")),
                new Row(
                        "Persentase",
                        (row, table, choices) -> steady(share(row, table), table, choices, "40.0", "0.6")),
                new Row(
                        "Kesenjangan",
                        (row, table, choices) -> steady(share(row, table), table, choices, "60.0", "-0.4")),
                new Row("Nilai", NumberRows::exact),
                new Row("Penerima manfaat", NumberRows::people),
                new Row("Dokumen", NumberRows::sum),
                new Row("Pemenuhan", NumberRows::constant),
                new Row("Pemutakhiran", NumberRows::event),
                new Row("Skor", (row, table, choices) -> ranges(row.unit("Skor"), table, choices, "60.10", "0.30")),
                new Row(
                        "Kerentanan",
                        (row, table, choices) -> ranges(row.unit("Skor"), table, choices, "40.90", "-0.30")),
                new Row("Batas", NumberRows::thresholds),
                new Row("Pertumbuhan", NumberRows::growth),
                new Row("Jumlah laporan", NumberRows::withUnit));
    }

    private static IndicatorBuilder share(IndicatorBuilder row, Table table) {
        return row.unit(table.percent());
    }

    private static void steady(IndicatorBuilder row, Table table, Choices choices, String first, String step) {
        direct(row, step, choices);
        List<BigDecimal> course = table.course(new BigDecimal(first), new BigDecimal(step), choices);
        table.fill(row, course.stream().map(table::write).toList());
    }

    private static void direct(IndicatorBuilder row, String step, Choices choices) {
        row.direction(step.startsWith("-") ? Direction.DECREASE : Direction.INCREASE);
        if (!choices.once(3)) {
            row.aggregation(Aggregation.LAST);
        }
    }

    /** Numbers of the document. */
    private static void exact(IndicatorBuilder row, Table table, Choices choices) {
        direct(row.unit("Nilai"), "", choices);
        List<BigDecimal> course = table.course(new BigDecimal("61.25"), new BigDecimal("0.50"), choices);
        if (choices.once(2)) {
            List<Range> ranges = new ArrayList<>();
            course.forEach(from -> ranges.add(Range.of(from, from.add(new BigDecimal("0.50")))));
            table.fillExactly(row, adjoining(ranges));
        } else {
            table.fillExactly(row, course.stream().map(Measurement::of).toList());
        }
    }

    /** Ranges of which each begins where the one before it ends. */
    private static List<Range> adjoining(List<Range> ranges) {
        List<Range> adjoining = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            BigDecimal from = ranges.get(i).lower().orElseThrow();
            BigDecimal to = i + 1 < ranges.size()
                    ? ranges.get(i + 1).lower().orElseThrow()
                    : ranges.get(i).upper().orElseThrow();
            adjoining.add(Range.of(from, to));
        }
        return adjoining;
    }

    /** People, in thousands. */
    private static void people(IndicatorBuilder row, Table table, Choices choices) {
        direct(row.unit("Orang"), "", choices);
        List<BigDecimal> course = table.course(BigDecimal.valueOf(7_309), BigDecimal.valueOf(14), choices);
        table.fill(
                row, course.stream().map(n -> table.grouped(n.longValueExact())).toList());
    }

    /** What is made each year, and adds up. */
    private static void sum(IndicatorBuilder row, Table table, Choices choices) {
        row.unit("Dokumen").direction(Direction.INCREASE).aggregation(Aggregation.SUM);
        List<String> cells = new ArrayList<>(List.of("0"));
        int sum = 0;
        for (int i = 1; i < table.length(); i++) {
            int made = 2 + choices.next(4);
            cells.add(Integer.toString(made));
            sum += made;
        }
        table.fill(row, cells);
        table.end(row, table.read(Integer.toString(sum)));
    }

    /** What is kept up. */
    private static void constant(IndicatorBuilder row, Table table, Choices choices) {
        boolean isShare = choices.next(2) == 0;
        row.unit(isShare ? table.percent() : "Laporan")
                .direction(Direction.INCREASE)
                .aggregation(Aggregation.CONSTANT);
        // No end state: of what is constant it could be the value or the sum.
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < table.length(); i++) {
            cells.add(isShare ? Integer.toString(WHOLE) : "12");
        }
        table.fill(row, cells);
    }

    /** What takes place every other year. */
    private static void event(IndicatorBuilder row, Table table, Choices choices) {
        row.unit(table.percent()).aggregation(Aggregation.EVENT);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < table.length(); i++) {
            cells.add(choices.once(2) ? "100" : "0");
        }
        table.fill(row, cells);
    }

    private static void ranges(IndicatorBuilder row, Table table, Choices choices, String first, String step) {
        direct(row, step, choices);
        List<BigDecimal> course = table.course(new BigDecimal(first), new BigDecimal(step), choices);
        BigDecimal end = course.get(course.size() - 1).add(new BigDecimal(step));
        // A range may begin at the number after the end of the one before.
        BigDecimal apart = choices.once(2)
                ? new BigDecimal(step).signum() > 0 ? end.ulp() : end.ulp().negate()
                : BigDecimal.ZERO;
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < course.size(); i++) {
            BigDecimal to = i + 1 < course.size() ? course.get(i + 1).subtract(apart) : end;
            cells.add(table.write(course.get(i)) + "-" + table.write(to));
        }
        table.fill(row, cells);
    }

    private static void thresholds(IndicatorBuilder row, Table table, Choices choices) {
        boolean atMost = choices.next(2) == 0;
        row.unit(table.percent()).direction(atMost ? Direction.MAINTAIN_BELOW : Direction.MAINTAIN_ABOVE);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < table.length(); i++) {
            cells.add(atMost ? "≤ " + table.write(new BigDecimal("2.8")) + " %" : "minimal 80");
        }
        table.fill(row, cells);
    }

    /** Changes, which may go up and down and below nothing. */
    private static void growth(IndicatorBuilder row, Table table, Choices choices) {
        direct(share(row, table), "", choices);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < table.length(); i++) {
            cells.add(table.write(BigDecimal.valueOf(choices.next(900) - 188, 2)));
        }
        table.fill(row, cells);
    }

    /** Numbers that have their unit beside them. */
    private static void withUnit(IndicatorBuilder row, Table table, Choices choices) {
        direct(row.unit("Laporan"), "", choices);
        List<BigDecimal> course = table.course(BigDecimal.valueOf(12), BigDecimal.ONE, choices);
        table.fill(row, course.stream().map(n -> n + " Laporan").toList());
    }
}
