package dev.selaras.core.model;

import dev.selaras.core.measurement.Measurement;
import java.util.List;
import org.immutables.value.Value;

/** The value that an indicator did reach in a year (realisasi). */
@Value.Immutable
@ModelStyle
public interface Actual {

    /** The year. */
    int getYear();

    /** The value measured. */
    Measurement getValue();

    /** The actual value of a year. */
    static Actual of(int year, Measurement value) {
        return builder().year(year).value(value).build();
    }

    /** Refuses what is no calendar year of four digits. */
    @Value.Check
    default void check() {
        Years.check(List.of(getYear()));
    }

    /** A new builder; year and value are required. */
    static ActualBuilder builder() {
        return new ActualBuilder();
    }
}
