package dev.selaras.core.measurement;

import org.immutables.value.Value;

/**
 * A numbered step of maturity, more being better: {@code Level 3}, {@code Tingkat 2}.
 *
 * <p>It is not a {@link Rank}, where less is better, and not a count.
 */
@Value.Immutable
@CellStyle
public abstract non-sealed class Level implements Measurement {

    Level() {}

    /** The number of the level. */
    public abstract int getNumber();

    /** The text of the cell. */
    @Override
    public final String toString() {
        return getRaw();
    }
}
