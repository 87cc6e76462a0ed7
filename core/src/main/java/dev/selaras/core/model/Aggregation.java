package dev.selaras.core.model;

/**
 * How the yearly values of an indicator make up the whole period, and in a year that has no actual value of its own, how
 * its quarters or months make up that.
 *
 * <p>Quarters come before months, and the two are not mixed in a sum. A quarter or month without a value is not there.
 */
public enum Aggregation {
    /** The last year's value is the period's, the last quarter's or month's the year's: an index, a rate. */
    LAST,
    /** The years add up, and all four quarters or all twelve months of a year: kilometres of road built. */
    SUM,
    /** The same value each year: one report a year. Of a year it is the value at its end, as for {@link #LAST}. */
    CONSTANT,
    /**
     * Values come with events and follow no order: a survey every third year. Of a year it is the value of the latest
     * quarter or month that has one, whichever that is.
     */
    EVENT
}
