package dev.selaras.core.measurement;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * From one number to another: {@code 4.43-4.47}, {@code 2 - 3}, {@code 63:64}, {@code 70 s.d. 75},
 * {@code 0.0209%-0.0271%}, {@code 2,5±1}.
 *
 * <p>The bounds stand as written: {@code 10.95-10.90} descends, {@code 46.477-46.477} goes nowhere, and {@code 13.02-} or
 * {@code s.d. 5} lacks a bound. Both are read under one convention. A colon after a left side of 1 makes a
 * {@link Ratio}, not a range; a bound with an operator ({@code >= 5}) is a {@link Threshold}.
 */
@Value.Immutable
@CellStyle
@SuppressWarnings("immutables:from") // the word for it; nobody needs a builder from another range
public abstract non-sealed class Range implements Measurement {

    Range() {}

    /** The bound written first. */
    public abstract Optional<BigDecimal> getFrom();

    /** The bound written last. */
    public abstract Optional<BigDecimal> getTo();

    /** What the bounds count, as printed after one or both of them. */
    public abstract Optional<String> getUnit();

    /** The smaller bound; nothing if either is lacking, since nobody can tell which way a half range runs. */
    public final Optional<BigDecimal> lower() {
        return getFrom().flatMap(from -> getTo().map(from::min));
    }

    /** The larger bound; nothing if either is lacking. */
    public final Optional<BigDecimal> upper() {
        return getFrom().flatMap(from -> getTo().map(from::max));
    }

    /** Whether it runs from the larger bound to the smaller. */
    public final boolean isDescending() {
        return getFrom()
                .flatMap(from -> getTo().map(to -> from.compareTo(to) > 0))
                .orElse(false);
    }

    /** The convention that the text was in fact read under; nothing if numbers were given, and no part of equality. */
    @Override
    @Value.Auxiliary
    public abstract Optional<NumberConvention> getConvention();

    /**
     * From one number to another, in whichever order; its raw text is {@code 4.43 s.d. 4.47}.
     *
     * @throws IllegalArgumentException if a number is longer than {@link Measurement#of} takes
     */
    public static Range of(BigDecimal from, BigDecimal to) {
        BigDecimal first = Measurement.of(from).getValue();
        BigDecimal last = Measurement.of(to).getValue();
        return new RangeBuilder()
                .raw(first.toPlainString() + " s.d. " + last.toPlainString())
                .from(first)
                .to(last)
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
