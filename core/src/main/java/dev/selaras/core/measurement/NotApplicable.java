package dev.selaras.core.measurement;

import org.immutables.value.Value;

/** A cell that is said to need no value: {@code NA}, {@code n/a}. */
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
