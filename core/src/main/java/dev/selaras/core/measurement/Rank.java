package dev.selaras.core.measurement;

import org.immutables.value.Value;

/**
 * A place among others, less being better: {@code Peringkat 5}, {@code Ranking 12}, {@code ke-3}.
 *
 * <p>It is not a {@link Level}, and a bare number is a {@link Quantity} even where the indicator counts places.
 */
@Value.Immutable
@CellStyle
public abstract non-sealed class Rank implements Measurement {

    Rank() {}

    /** The place; first is 1. */
    public abstract int getNumber();

    /** The text of the cell. */
    @Override
    public final String toString() {
        return getRaw();
    }
}
