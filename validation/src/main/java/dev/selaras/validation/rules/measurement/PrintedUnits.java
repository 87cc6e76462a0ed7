package dev.selaras.validation.rules.measurement;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Range;
import dev.selaras.core.measurement.Unit;
import dev.selaras.core.model.Indicator;
import java.util.List;
import java.util.Optional;

/** The units that are printed in the cells themselves: {@code 1,1 juta} beside {@code 950 ribu}. */
final class PrintedUnits {

    private PrintedUnits() {}

    /** Whether the numbers of a row count in one unit, so that they can be compared as they stand. */
    static boolean areOne(Indicator indicator, List<Cell> cells) {
        String bare = indicator.getUnit().map(PrintedUnits::meaning).orElse("");
        return cells.stream()
                        .filter(cell -> !cell.isEmpty())
                        .map(cell -> of(cell.value()).orElse(bare))
                        .distinct()
                        .count()
                <= 1;
    }

    /** What the unit printed in a cell means; nothing if it prints none. */
    static Optional<String> of(Measurement value) {
        Optional<String> printed = value instanceof Quantity quantity
                ? quantity.getUnit()
                : value instanceof Range range ? range.getUnit() : Optional.empty();
        return printed.map(PrintedUnits::meaning);
    }

    private static String meaning(String printed) {
        return Unit.parse(printed).getNormalised();
    }
}
