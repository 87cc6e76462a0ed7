package dev.selaras.core.measurement;

import org.immutables.value.Value;

/** A word or sentence in place of a number: {@code Ada}, {@code WTP}, {@code Tersusunnya dokumen}. */
@Value.Immutable
@CellStyle
public abstract non-sealed class Qualitative implements Measurement {

    Qualitative() {}

    /** The text of the cell. */
    @Override
    public final String toString() {
        return getRaw();
    }
}
