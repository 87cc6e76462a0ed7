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

    /** The highest number there is. */
    public static final int MAX_NUMBER = 999_999_999;

    Rank() {}

    /** The place; first is 1. */
    public abstract int getNumber();

    /**
     * A place; its raw text is {@code Peringkat 3}.
     *
     * @throws IllegalArgumentException if the number is negative or above {@value #MAX_NUMBER}
     */
    public static Rank of(int number) {
        if (number < 0 || number > MAX_NUMBER) {
            throw new IllegalArgumentException("no place has this number: " + number);
        }
        return new RankBuilder().raw("Peringkat " + number).number(number).build();
    }

    /** The text of the cell. */
    @Override
    public final String toString() {
        return getRaw();
    }
}
