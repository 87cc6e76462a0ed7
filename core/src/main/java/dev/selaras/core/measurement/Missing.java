package dev.selaras.core.measurement;

import org.immutables.value.Value;

/**
 * A cell that holds no value: empty, a dash, {@code null}, {@code belum ada data}. Missing is not zero.
 *
 * <p>A cell that needs no value is {@link NotApplicable}.
 */
@Value.Immutable
@CellStyle
public abstract non-sealed class Missing implements Measurement {

    Missing() {}

    /** Whether a cell with this text holds no value. */
    public static boolean isSaidBy(String raw) {
        return FixedWords.isMissing(Cell.textOf(raw));
    }

    /** The text of the cell. */
    @Override
    public final String toString() {
        return getRaw();
    }
}
