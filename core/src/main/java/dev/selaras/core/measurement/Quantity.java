package dev.selaras.core.measurement;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number, with its unit if the cell prints one: {@code 73,92}, {@code 1.520,64}, {@code -1,88}, {@code 104,30},
 * {@code 2,8 %}, {@code 1 Dokumen}.
 *
 * <p>Minus is the hyphen or U+2212. Round brackets mean minus, as accountants write it, if the number in them has a decimal
 * or grouping sign: {@code (1.234)}; {@code (5)} may as well be a numbering, and is {@link Unreadable}. The unit is the
 * rest of the cell as printed; further numbers in it would make the cell a {@link Qualitative} text.
 *
 * <p>It is not an amount of rupiah ({@link Money}), not a rate per so many ({@link Rate}), and not zero for lack of data
 * ({@link Missing}).
 */
@Value.Immutable
@CellStyle
public abstract non-sealed class Quantity implements Measurement {

    Quantity() {}

    /** The number, exact, with the decimals it was printed with. */
    public abstract BigDecimal getValue();

    /** What is counted or measured, as printed in the cell; most tables have it in a column of its own. */
    public abstract Optional<String> getUnit();

    /** The convention that the text was in fact read under; nothing if numbers were given, and no part of equality. */
    @Override
    @Value.Auxiliary
    public abstract Optional<NumberConvention> getConvention();

    @Override
    @Value.Derived
    public boolean isExact() {
        return getConvention().isEmpty();
    }

    @Override
    public final Optional<Measurement> otherReading() {
        return CellParser.otherReading(this, getConvention());
    }

    /** The text of the cell. */
    @Override
    public final String toString() {
        return getRaw();
    }
}
