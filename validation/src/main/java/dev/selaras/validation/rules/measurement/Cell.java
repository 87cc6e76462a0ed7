package dev.selaras.validation.rules.measurement;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.measurement.NotApplicable;
import dev.selaras.core.model.Indicator;
import java.util.ArrayList;
import java.util.List;

/**
 * A value in the row of an indicator.
 *
 * @param member where it stands, as a JSON pointer below the indicator
 * @param value what it says
 */
record Cell(String member, Measurement value) {

    /** Where the indicator stood and what it is to reach each year. */
    static List<Cell> ofSeries(Indicator indicator) {
        List<Cell> cells = new ArrayList<>();
        indicator.getBaseline().ifPresent(baseline -> cells.add(new Cell("baseline/value", baseline.getValue())));
        indicator
                .getMilestones()
                .forEach(milestone -> cells.add(new Cell("milestones/" + milestone.getYear(), milestone.getValue())));
        return cells;
    }

    /** Every value there is. */
    static List<Cell> all(Indicator indicator) {
        List<Cell> cells = ofSeries(indicator);
        indicator.getEndState().ifPresent(end -> cells.add(new Cell("endState/value", end.getValue())));
        indicator
                .getActuals()
                .forEach(actual -> cells.add(new Cell("actuals/" + actual.getPeriod(), actual.getValue())));
        return cells;
    }

    /** Whether there is no value to judge. */
    boolean isEmpty() {
        return value instanceof Missing || value instanceof NotApplicable;
    }
}
