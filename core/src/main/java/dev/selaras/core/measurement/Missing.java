package dev.selaras.core.measurement;

import org.immutables.value.Value;

/** A cell that holds no value: empty, or a dash. Missing is not zero. */
@Value.Immutable
@CellStyle
public abstract non-sealed class Missing implements Measurement {

    Missing() {}

    /** The text of the cell. */
    @Override
    public final String toString() {
        return getRaw();
    }
}
