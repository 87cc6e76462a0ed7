package dev.selaras.core.measurement;

import java.math.BigDecimal;

/**
 * A measured or intended value: one cell of a planning table.
 *
 * <p>It keeps the text of the cell as printed. Two measurements are equal if they are of one kind, mean the same value
 * with the same number of decimals, and were printed alike. Immutable and thread-safe.
 */
public sealed interface Measurement permits Quantity, Qualitative, Missing, NotApplicable {

    /** The text of the cell, exactly as printed; empty for an empty cell. */
    String getRaw();

    /**
     * What a cell says. Never fails: what is no number is text.
     *
     * @param raw the text of the cell
     * @param convention how numbers are written in that table
     */
    static Measurement parse(String raw, NumberConvention convention) {
        return CellParser.parse(raw, convention);
    }

    /** The most digits a number may have. */
    int MAX_DIGITS = 38;

    /**
     * An exact number; its raw text is its plain decimal form.
     *
     * @throws IllegalArgumentException if it has more than {@value #MAX_DIGITS} digits
     */
    static Quantity of(BigDecimal value) {
        if (!isBounded(value)) {
            throw new IllegalArgumentException("a number of too many digits");
        }
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        return new QuantityBuilder().raw(plain.toPlainString()).value(plain).build();
    }

    /** Whether a number has so few digits, written out, that it can be the value of a cell. */
    static boolean isBounded(BigDecimal value) {
        long digitsBefore = (long) value.precision() - value.scale();
        return Math.max(Math.max(value.precision(), digitsBefore), value.scale()) <= MAX_DIGITS;
    }

    /** An empty cell. */
    static Missing missing() {
        return new MissingBuilder().raw("").build();
    }
}
