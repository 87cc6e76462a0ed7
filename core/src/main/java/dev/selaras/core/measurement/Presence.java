package dev.selaras.core.measurement;

import org.immutables.value.Value;

/**
 * Whether something is there, done, or in time: {@code Ada}, {@code Tidak ada}, {@code Tepat waktu}, {@code Belum}.
 *
 * <p>{@code Tidak ada} says that the thing is not there; that the data is not is {@link Missing}.
 */
@Value.Immutable
@CellStyle
public abstract non-sealed class Presence implements Measurement {

    Presence() {}

    /** Whether it is. */
    public abstract boolean isPresent();

    /** What is there, or is not; its raw text is {@code Ada} or {@code Tidak ada}. */
    public static Presence of(boolean isPresent) {
        return new PresenceBuilder()
                .raw(isPresent ? "Ada" : "Tidak ada")
                .present(isPresent)
                .build();
    }

    /** The text of the cell. */
    @Override
    public final String toString() {
        return getRaw();
    }
}
