package dev.selaras.testkit;

import dev.selaras.core.model.IndicatorBuilder;

/**
 * A way to fill a row of a table of indicators.
 *
 * @param name how names of such indicators begin
 * @param filling what fills in unit, direction and values
 */
record Row(String name, Filling filling) {

    /** Fills in unit, direction and values. */
    @FunctionalInterface
    interface Filling {
        void fill(IndicatorBuilder row, Table table, Choices choices);
    }
}
