package dev.selaras.testkit;

import dev.selaras.core.measurement.Scale;
import dev.selaras.core.measurement.Scales;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.IndicatorBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Rows of indicators whose values are more than a number, or none. */
final class WordRows {

    /** The scale that plans declare for themselves. */
    static final Scale OWN_SCALE = Scale.bestFirst("KEMANDIRIAN", "Mandiri", "Maju", "Berkembang", "Tertinggal");

    private static final List<String> SAKIP = List.of("C", "CC", "B", "BB", "A", "AA");
    private static final List<String> OWN = List.of("Tertinggal", "Berkembang", "Maju", "Mandiri");
    private static final List<String> OPINIONS = List.of("WDP", "WTP-DPP", "WTP");

    private WordRows() {}

    /** Every way to fill such a row. */
    static List<Row> all() {
        return List.of(
                new Row(
                        "Predikat",
                        (row, table, choices) -> grades(rising(row, "Predikat").scale("SAKIP"), table, choices, SAKIP)),
                new Row(
                        "Opini",
                        (row, table, choices) -> grades(rising(row, "Opini").scale("BPK"), table, choices, OPINIONS)),
                new Row(
                        "Status",
                        (row, table, choices) ->
                                grades(rising(row, "Kategori").scale(OWN_SCALE.getName()), table, choices, OWN)),
                new Row("Nilai akuntabilitas", WordRows::scores),
                new Row(
                        "Maturitas",
                        (row, table, choices) -> each(
                                rising(row, "Level").scale("LEVEL"), table, i -> "Level " + Math.min(5, 2 + i / 2))),
                new Row(
                        "Peringkat",
                        (row, table, choices) -> each(
                                row.unit("Peringkat").direction(Direction.DECREASE),
                                table,
                                i -> "Peringkat " + (30 - i))),
                new Row(
                        "Perbandingan",
                        (row, table, choices) ->
                                each(row.unit("Rasio").direction(Direction.DECREASE), table, i -> "1 : " + (60 - i))),
                new Row("Angka kematian", WordRows::rates),
                new Row("Nilai investasi", WordRows::money),
                new Row(
                        "Tersedianya peraturan",
                        (row, table, choices) -> each(row.unit("Kategori"), table, i -> i < 2 ? "Belum" : "Ada")),
                new Row(
                        "Tahapan",
                        (row, table, choices) -> each(
                                row.unit("Kategori"),
                                table,
                                i -> i < 2 ? "tahap perintisan awal" : "tahap pemantapan akhir")));
    }

    private static IndicatorBuilder rising(IndicatorBuilder row, String unit) {
        return row.unit(unit).direction(Direction.INCREASE);
    }

    private static void each(IndicatorBuilder row, Table table, IntFunction<String> cell) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < table.length(); i++) {
            cells.add(cell.apply(i));
        }
        table.fill(row, cells);
    }

    /** Grades that get better now and then, up to the best. */
    private static void grades(IndicatorBuilder row, Table table, Choices choices, List<String> worstFirst) {
        int start = choices.next(worstFirst.size());
        each(row, table, i -> worstFirst.get(Math.min(worstFirst.size() - 1, start + i / 2)));
    }

    /** Grades with the scores that earn them. */
    private static void scores(IndicatorBuilder row, Table table, Choices choices) {
        rising(row, "Nilai").scale("SAKIP");
        List<String> cells = new ArrayList<>();
        for (BigDecimal score : table.course(new BigDecimal("62.50"), new BigDecimal("0.75"), choices)) {
            String code = Scales.SAKIP.find(score).orElseThrow().getCode();
            cells.add(table.write(score) + " (" + code + ")");
        }
        table.fill(row, cells);
    }

    private static void rates(IndicatorBuilder row, Table table, Choices choices) {
        row.unit("per 100.000 kelahiran hidup").direction(Direction.DECREASE);
        List<BigDecimal> course = table.course(new BigDecimal("110.84"), new BigDecimal("-0.65"), choices);
        table.fill(
                row,
                course.stream()
                        .map(n -> table.write(n) + " per " + table.grouped(100_000) + " kelahiran hidup")
                        .toList());
    }

    private static void money(IndicatorBuilder row, Table table, Choices choices) {
        rising(row, "Rupiah");
        List<BigDecimal> course = table.course(new BigDecimal("9.5"), new BigDecimal("0.1"), choices);
        boolean inWords = choices.once(2);
        table.fill(
                row,
                course.stream()
                        .map(n -> inWords
                                ? "Rp " + table.write(n) + " miliar"
                                : "Rp " + table.grouped(n.scaleByPowerOfTen(9).longValueExact()))
                        .toList());
    }
}
