package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Fact;
import dev.selaras.core.graph.Node;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.measurement.NotApplicable;
import dev.selaras.core.model.Indicator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A value in the row of an indicator.
 *
 * @param member where it stands, as a JSON pointer below the indicator
 * @param value what it says
 */
record Cell(String member, Measurement value) {

    private static final Fact<Indicator, List<Cell>> SERIES = Fact.of(node -> seriesOf(node.element()));
    private static final Fact<Indicator, List<Cell>> ALL = Fact.of(node -> allOf(node.element()));

    /** Where an indicator stood and what it is to reach each year. */
    static List<Cell> ofSeries(Node<Indicator> node) {
        return SERIES.of(node);
    }

    /** Every value there is. */
    static List<Cell> all(Node<Indicator> node) {
        return ALL.of(node);
    }

    private static List<Cell> seriesOf(Indicator indicator) {
        List<Cell> cells = new ArrayList<>();
        indicator.getBaseline().ifPresent(baseline -> cells.add(new Cell("baseline/value", baseline.getValue())));
        indicator
                .getMilestones()
                .forEach(milestone -> cells.add(new Cell("milestones/" + milestone.getYear(), milestone.getValue())));
        return Collections.unmodifiableList(cells);
    }

    private static List<Cell> allOf(Indicator indicator) {
        List<Cell> cells = new ArrayList<>(seriesOf(indicator));
        indicator.getEndState().ifPresent(end -> cells.add(new Cell("endState/value", end.getValue())));
        indicator
                .getActuals()
                .forEach(actual -> cells.add(new Cell("actuals/" + actual.getPeriod(), actual.getValue())));
        return Collections.unmodifiableList(cells);
    }

    /** Whether there is no value to judge. */
    boolean isEmpty() {
        return value instanceof Missing || value instanceof NotApplicable;
    }
}
