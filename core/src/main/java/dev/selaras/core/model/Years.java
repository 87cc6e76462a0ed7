package dev.selaras.core.model;

/** What all years of a plan have in common: four digits. */
final class Years {

    static final int FIRST = 1000;
    private static final int LAST = 9999;

    private Years() {}

    static void check(int year) {
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException("a year of four digits is needed, not " + year);
        }
    }
}
