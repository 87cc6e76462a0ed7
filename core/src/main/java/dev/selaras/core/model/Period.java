package dev.selaras.core.model;

import org.immutables.value.Value;

/**
 * The years a plan is for, by its own label: 2016–2021.
 *
 * <p>A period may be the wrong way round; that is a finding, not an error. The years for which values are set are another
 * matter: {@link TargetYears}.
 */
@Value.Immutable
@ModelStyle
public interface Period {

    /** The first year on the label. */
    int getStart();

    /** The last year on the label. */
    int getEnd();

    /** The period with these years. */
    static Period of(int start, int end) {
        return builder().start(start).end(end).build();
    }

    /** Whether the year is on the label or between. */
    default boolean contains(int year) {
        return getStart() <= year && year <= getEnd();
    }

    /** Refuses what is no calendar year of four digits. */
    @Value.Check
    default void check() {
        Years.check(getStart());
        Years.check(getEnd());
    }

    /** A new builder; both years are required. */
    static PeriodBuilder builder() {
        return new PeriodBuilder();
    }
}
