package dev.selaras.core.model;

import dev.selaras.core.measurement.Measurement;
import org.immutables.value.Value;

/**
 * The value that an indicator should reach in a year (target tahunan).
 *
 * <p>Officials say target; here a {@link Target} is a statement, and this is the number.
 */
@Value.Immutable
@ModelStyle
public interface Milestone {

    /** The year. */
    int getYear();

    /** The value to reach. */
    Measurement getValue();

    /** The milestone of a year. */
    static Milestone of(int year, Measurement value) {
        return builder().year(year).value(value).build();
    }

    /** Refuses what is no calendar year of four digits. */
    @Value.Check
    default void check() {
        Years.check(getYear());
    }

    /** A new builder; year and value are required. */
    static MilestoneBuilder builder() {
        return new MilestoneBuilder();
    }
}
