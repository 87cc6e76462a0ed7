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

    /** An exact number; its raw text is its plain decimal form. */
    static Quantity of(BigDecimal value) {
        return new QuantityBuilder().raw(value.toPlainString()).value(value).build();
    }

    /** An empty cell. */
    static Missing missing() {
        return new MissingBuilder().raw("").build();
    }
}
