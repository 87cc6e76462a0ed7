package dev.selaras.validation.rules.measurement;

import dev.selaras.core.measurement.Unit;
import dev.selaras.core.model.Indicator;
import java.util.List;

/** The units that are printed in the cells themselves: {@code 1,1 juta} beside {@code 950 ribu}. */
final class PrintedUnits {

    private PrintedUnits() {}

    /** Whether the numbers of a row count in one unit, so that they can be compared as they stand. */
    static boolean areOne(Indicator indicator, List<Cell> cells) {
        String bare =
                indicator.getUnit().map(Unit::parse).map(Unit::getNormalised).orElse("");
        return cells.stream()
                        .filter(cell -> !cell.isEmpty())
                        .map(cell -> Unit.printedIn(cell.value())
                                .map(Unit::getNormalised)
                                .orElse(bare))
                        .distinct()
                        .count()
                <= 1;
    }
}
