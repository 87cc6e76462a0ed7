package dev.selaras.core.model;

/** How the yearly values of an indicator make up the whole period. */
public enum Aggregation {
    /** The last year's value is the period's: an index, a rate. */
    LAST,
    /** The years add up: kilometres of road built. */
    SUM,
    /** The same value each year: one report a year. */
    CONSTANT,
    /** Values come with events and follow no order: a survey every third year. */
    EVENT
}
