package dev.selaras.core.measurement;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A measured or intended value: one cell of a planning table.
 *
 * <p>It keeps the text of the cell as printed. Two measurements are equal if they are of one kind, mean the same value
 * with the same number of decimals, and were printed alike, or neither was printed. There is no order among them: which is better, the indicator
 * and its scale say. Immutable and thread-safe.
 */
public sealed interface Measurement
        permits Quantity,
                Range,
                Threshold,
                Ratio,
                Rate,
                Grade,
                Level,
                Rank,
                Money,
                Presence,
                Qualitative,
                NotApplicable,
                Missing,
                Unreadable {

    /** The text of the cell, exactly as printed; empty for an empty cell. */
    String getRaw();

    /**
     * What a cell says. Never fails: what is no number is text, and what is no text either is {@link Unreadable}.
     *
     * <p>A text in which the declared convention finds no number is read under the other one: {@code 4.43} can mean one
     * thing only, whatever the plan declares.
     *
     * @param raw the text of the cell
     * @param declared how numbers are written in that table
     */
    static Measurement parse(String raw, NumberConvention declared) {
        return CellParser.parse(raw, declared);
    }

    /**
     * What the same text means under the other number convention, if that is something else of the same kind:
     * {@code 41.236} is forty-one thousand, and its other reading forty-one and a bit. The other reading of that is the
     * first again.
     */
    default Optional<Measurement> otherReading() {
        return Optional.empty();
    }

    /** The convention that the text was in fact read under; nothing if it has no number, or numbers were given. */
    default Optional<NumberConvention> getConvention() {
        return Optional.empty();
    }

    /** Whether it was given as numbers and not as text, so that nothing about it had to be read. */
    default boolean isExact() {
        return false;
    }

    /** The most digits a number may have. */
    int MAX_DIGITS = 38;

    /**
     * An exact number; its raw text is its plain decimal form, and it has no other reading.
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
