package dev.selaras.core.measurement;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads quantities: {@code 73,92}, {@code (1.234)}, {@code 1 Dokumen}. */
final class PlainNumbers {

    private PlainNumbers() {}

    /** A number and nothing else. */
    static @Nullable Measurement bare(Cell cell) {
        BigDecimal value = cell.scan().lastNumber();
        return value == null ? null : quantity(cell, value, Optional.empty());
    }

    /** A number in round brackets, or one with its unit. */
    static @Nullable Measurement dressed(Cell cell) {
        String text = cell.text();
        if (text.startsWith("(") && text.endsWith(")")) {
            // Without a sign in it the number may be a numbering as well: (5).
            boolean signed = text.indexOf('.') > 0 || text.indexOf(',') > 0;
            BigDecimal value = NumberReader.read(text, 1, text.length() - 1, cell.convention());
            return (value == null || !signed) ? null : quantity(cell, value.negate(), Optional.empty());
        }
        CellScanner scan = cell.scan();
        BigDecimal value = scan.number();
        if (value == null) {
            return null;
        }
        Optional<String> unit = scan.unit();
        return unit == null ? null : quantity(cell, value, unit);
    }

    private static Quantity quantity(Cell cell, BigDecimal value, Optional<String> unit) {
        return new QuantityBuilder()
                .raw(cell.raw())
                .value(value)
                .unit(unit)
                .convention(cell.convention())
                .build();
    }
}
