package dev.selaras.core.measurement;

import dev.selaras.core.measurement.Threshold.Operator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads thresholds: {@code ≤ 2,8 %}, {@code minimal 80}, {@code 80 ke atas}. */
final class Thresholds {

    private record Sign(String text, Operator operator) {}

    /** The longer first, where one begins another. */
    private static final List<Sign> BEFORE = List.of(
            new Sign("<=", Operator.AT_MOST),
            new Sign("=<", Operator.AT_MOST),
            new Sign("≤", Operator.AT_MOST),
            new Sign("<", Operator.LESS_THAN),
            new Sign(">=", Operator.AT_LEAST),
            new Sign("=>", Operator.AT_LEAST),
            new Sign("≥", Operator.AT_LEAST),
            new Sign(">", Operator.MORE_THAN),
            new Sign("minimal", Operator.AT_LEAST),
            new Sign("minimum", Operator.AT_LEAST),
            new Sign("min.", Operator.AT_LEAST),
            new Sign("min", Operator.AT_LEAST),
            new Sign("paling sedikit", Operator.AT_LEAST),
            new Sign("paling rendah", Operator.AT_LEAST),
            new Sign("sekurang-kurangnya", Operator.AT_LEAST),
            new Sign("maksimal", Operator.AT_MOST),
            new Sign("maksimum", Operator.AT_MOST),
            new Sign("maks.", Operator.AT_MOST),
            new Sign("maks", Operator.AT_MOST),
            new Sign("paling banyak", Operator.AT_MOST),
            new Sign("paling tinggi", Operator.AT_MOST),
            new Sign("kurang dari", Operator.LESS_THAN),
            new Sign("di bawah", Operator.LESS_THAN),
            new Sign("dibawah", Operator.LESS_THAN),
            new Sign("lebih dari", Operator.MORE_THAN),
            new Sign("di atas", Operator.MORE_THAN),
            new Sign("diatas", Operator.MORE_THAN));

    private static final List<Sign> AFTER = List.of(
            new Sign("ke atas", Operator.AT_LEAST),
            new Sign("atau lebih", Operator.AT_LEAST),
            new Sign("ke bawah", Operator.AT_MOST),
            new Sign("atau kurang", Operator.AT_MOST));

    private Thresholds() {}

    static @Nullable Measurement read(Cell cell) {
        CellScanner scan = cell.scan();
        Operator before = take(BEFORE, scan);
        BigDecimal value = scan.spaces().number();
        if (value == null) {
            return null;
        }
        if (before == null) {
            Operator after = take(AFTER, scan.spaces());
            return (after == null || !scan.atEnd()) ? null : threshold(cell, after, value, Optional.empty());
        }
        Optional<String> unit = scan.unit();
        return unit == null ? null : threshold(cell, before, value, unit);
    }

    private static @Nullable Operator take(List<Sign> signs, CellScanner scan) {
        for (Sign sign : signs) {
            if (scan.take(sign.text())) {
                return sign.operator();
            }
        }
        return null;
    }

    private static Threshold threshold(Cell cell, Operator operator, BigDecimal value, Optional<String> unit) {
        return new ThresholdBuilder()
                .raw(cell.raw())
                .operator(operator)
                .value(value)
                .unit(unit)
                .convention(cell.convention())
                .build();
    }
}
