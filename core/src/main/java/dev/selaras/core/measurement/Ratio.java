package dev.selaras.core.measurement;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One to so many: {@code 1 : 30}, {@code 1:30}.
 *
 * <p>A colon parts a ratio if the left side is exactly {@code 1}; else it parts the bounds of a {@link Range}
 * ({@code 63:64}). Some tables print a range of two ratios, {@code 1 : 30:1 : 31}; the second is {@link #getTo()}. It is not
 * a {@link Rate}, which has one number for a fixed base.
 */
@Value.Immutable
@CellStyle
public abstract non-sealed class Ratio implements Measurement {

    Ratio() {}

    /** The left side. */
    public abstract BigDecimal getLeft();

    /** The right side, with the decimals it was printed with. */
    public abstract BigDecimal getRight();

    /** The ratio that the cell goes up or down to, if it prints two. */
    public abstract Optional<Ratio> getTo();

    /** The convention that the text was in fact read under; nothing if numbers were given, and no part of equality. */
    @Override
    @Value.Auxiliary
    public abstract Optional<NumberConvention> getConvention();

    /**
     * One to so many; its raw text is {@code 1 : 30}.
     *
     * @throws IllegalArgumentException if the number is longer than {@link Measurement#of} takes
     */
    public static Ratio oneTo(BigDecimal right) {
        BigDecimal number = Measurement.of(right).getValue();
        return new RatioBuilder()
                .raw("1 : " + number.toPlainString())
                .left(BigDecimal.ONE)
                .right(number)
                .build();
    }

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
