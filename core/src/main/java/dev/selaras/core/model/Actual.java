package dev.selaras.core.model;

import dev.selaras.core.measurement.Measurement;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The value that an indicator did reach in a year, a quarter or a month (realisasi).
 *
 * <pre>{@code
 * Actual.of(2025, Measurement.parse("73,92", NumberConvention.ID))
 * Actual.of(ReportingPeriod.ofQuarter(2025, 1), Measurement.parse("18,5", NumberConvention.ID))
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public interface Actual {

    /** The time it is for. */
    ReportingPeriod getPeriod();

    /** The value measured. */
    Measurement getValue();

    /** The year it is for or in. */
    default int getYear() {
        return getPeriod().getYear();
    }

    /** The quarter it is for, 1 to 4; nothing for a whole year or a month. */
    default Optional<Integer> getQuarter() {
        return getPeriod().getQuarter();
    }

    /** The month it is for, 1 to 12; nothing for a whole year or a quarter. */
    default Optional<Integer> getMonth() {
        return getPeriod().getMonth();
    }

    /** The actual value of a whole year. */
    static Actual of(int year, Measurement value) {
        return of(ReportingPeriod.ofYear(year), value);
    }

    /** The actual value of a year, a quarter or a month. */
    static Actual of(ReportingPeriod period, Measurement value) {
        return builder().period(period).value(value).build();
    }

    /** A new builder; period and value are required. */
    static ActualBuilder builder() {
        return new ActualBuilder();
    }
}
