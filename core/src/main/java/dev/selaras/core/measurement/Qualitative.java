package dev.selaras.core.measurement;

import org.immutables.value.Value;

/**
 * A word or sentence in place of a number: {@code Tersusunnya dokumen}, {@code Baik}, {@code minimal B}.
 *
 * <p>It is whatever has words and is of no other kind; it is not text without words, which is {@link Unreadable}.
 */
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
