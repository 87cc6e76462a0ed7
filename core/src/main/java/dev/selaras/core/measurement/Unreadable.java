package dev.selaras.core.measurement;

import org.immutables.value.Value;

/**
 * A cell that says something nobody can tell: {@code #REF!}, {@code #DIV/0!}, {@code 12..3}, {@code 1,2,3}, a number of
 * more than {@value Measurement#MAX_DIGITS} digits.
 *
 * <p>It has no words, or it would be {@link Qualitative}, and it is not empty, or it would be {@link Missing}.
 */
@Value.Immutable
@CellStyle
public abstract non-sealed class Unreadable implements Measurement {

    Unreadable() {}

    /** The text of the cell, all that is known of it. */
    @Override
    public abstract String getRaw();

    /** The text of the cell. */
    @Override
    public final String toString() {
        return getRaw();
    }
}
