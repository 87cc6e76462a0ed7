package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Fact;
import dev.selaras.core.graph.Node;
import dev.selaras.core.measurement.Unit;
import dev.selaras.core.model.Indicator;
import java.util.List;

/** The units that an indicator counts in. */
final class Units {

    private static final Fact<Indicator, Unit> OF_ROW =
            Fact.of(node -> Unit.parse(node.element().getUnit().orElse("")));

    private Units() {}

    /** The unit of the whole row; of no meaning if there is none. */
    static Unit of(Node<Indicator> node) {
        return OF_ROW.of(node);
    }

    /** Whether the numbers of a row count in one unit, so that they can be compared as they stand. */
    static boolean areOne(Node<Indicator> node) {
        List<Cell> cells = Cell.ofSeries(node);
        if (cells.stream().allMatch(cell -> Unit.printedIn(cell.value()).isEmpty())) {
            return true;
        }
        return cells.stream()
                        .filter(cell -> !cell.isEmpty())
                        .map(cell ->
                                Unit.printedIn(cell.value()).orElse(of(node)).getNormalised())
                        .distinct()
                        .count()
                <= 1;
    }
}
