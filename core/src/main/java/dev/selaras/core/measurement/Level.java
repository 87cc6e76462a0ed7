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

    /** The highest number there is. */
    public static final int MAX_NUMBER = 999_999_999;

    Level() {}

    /** The number of the level. */
    public abstract int getNumber();

    /**
     * A step; its raw text is {@code Level 3}.
     *
     * @throws IllegalArgumentException if the number is negative or above {@value #MAX_NUMBER}
     */
    public static Level of(int number) {
        if (number < 0 || number > MAX_NUMBER) {
            throw new IllegalArgumentException("no level has this number: " + number);
        }
        return new LevelBuilder().raw("Level " + number).number(number).build();
    }

    /** The text of the cell. */
    @Override
    public final String toString() {
        return getRaw();
    }
}
