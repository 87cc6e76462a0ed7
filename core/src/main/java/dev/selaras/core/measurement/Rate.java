package dev.selaras.core.measurement;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * So many per a fixed base: {@code 110,84 per 100.000 kelahiran hidup}, {@code 5/1000 penduduk}.
 *
 * <p>The base is a whole number, so that {@code 100.000} and {@code 100,000} are one hundred thousand under either
 * convention. After a slash it has to be a power of ten from 1000 up: {@code 2/3} is a fraction or a date, and
 * {@link Unreadable}. {@code 12 per tahun} has no base; it is a {@link Quantity}.
 */
@Value.Immutable
@CellStyle
public abstract non-sealed class Rate implements Measurement {

    Rate() {}

    /** How many, with the decimals it was printed with. */
    public abstract BigDecimal getValue();

    /** Per how many; a whole number above zero. */
    public abstract BigDecimal getBase();

    /** Whom or what the base counts, as printed. */
    public abstract Optional<String> getUnit();

    /** The convention that the text was in fact read under; nothing if numbers were given, and no part of equality. */
    @Override
    @Value.Auxiliary
    public abstract Optional<NumberConvention> getConvention();

    /**
     * So many per a base; its raw text is {@code 110.84 per 100000}.
     *
     * @throws IllegalArgumentException if a number is longer than {@link Measurement#of} takes, or the base is not a whole
     *     number above zero
     */
    public static Rate of(BigDecimal value, BigDecimal base) {
        BigDecimal number = Measurement.of(value).getValue();
        BigDecimal whole = Measurement.of(base).getValue();
        if (whole.signum() <= 0 || whole.scale() != 0) {
            throw new IllegalArgumentException("a base that is not a whole number above zero: " + whole);
        }
        return new RateBuilder()
                .raw(number.toPlainString() + " per " + whole.toPlainString())
                .value(number)
                .base(whole)
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
