package dev.selaras.core.measurement;

import org.immutables.value.Value;

/**
 * A cell that is said to need no value: {@code NA}, {@code n/a}, {@code tidak berlaku}.
 *
 * <p>It is not a value still to come ({@link Missing}), nor the error {@code #N/A} of a spreadsheet ({@link Unreadable}).
 */
@Value.Immutable
@CellStyle
public abstract non-sealed class NotApplicable implements Measurement {

    NotApplicable() {}

    /** The text of the cell. */
    @Override
    public final String toString() {
        return getRaw();
    }
}
