package dev.selaras.validation.rules.measurement;

import dev.selaras.core.achievement.Span;
import dev.selaras.core.graph.Fact;
import dev.selaras.core.graph.Node;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.measurement.NotApplicable;
import dev.selaras.core.model.Actual;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.rule.Flaw;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A value in the row of an indicator.
 *
 * @param table the member that holds it
 * @param place where it stands in there
 * @param value what it says
 * @param span the numbers it stands for; nothing if it is no number
 */
record Cell(String table, Object place, Measurement value, Optional<Span> span) {

    private static final Fact<Indicator, List<Cell>> SERIES = Fact.of(node -> seriesOf(node.element()));
    private static final Fact<Indicator, List<Cell>> ALL = Fact.of(Cell::allOf);

    private static Cell of(String table, Object place, Measurement value) {
        return new Cell(table, place, value, Span.of(value));
    }

    /** Where an indicator stood and what it is to reach each year. */
    static List<Cell> ofSeries(Node<Indicator> node) {
        return SERIES.of(node);
    }

    /** Every value there is. */
    static List<Cell> all(Node<Indicator> node) {
        return ALL.of(node);
    }

    private static List<Cell> seriesOf(Indicator indicator) {
        List<Cell> cells = new ArrayList<>(indicator.getMilestones().size() + 1);
        indicator.getBaseline().ifPresent(baseline -> cells.add(of("baseline", "value", baseline.getValue())));
        for (Milestone milestone : indicator.getMilestones()) {
            cells.add(of("milestones", milestone.getYear(), milestone.getValue()));
        }
        return Collections.unmodifiableList(cells);
    }

    private static List<Cell> allOf(Node<Indicator> node) {
        List<Cell> cells = new ArrayList<>(ofSeries(node));
        node.element().getEndState().ifPresent(end -> cells.add(of("endState", "value", end.getValue())));
        for (Actual actual : node.element().getActuals()) {
            cells.add(of("actuals", actual.getPeriod(), actual.getValue()));
        }
        return Collections.unmodifiableList(cells);
    }

    /** A flaw of each cell of an indicator that holds something faulty. */
    static List<Flaw> flaws(Node<Indicator> node, Predicate<Measurement> isFaulty) {
        List<Flaw> flaws = new ArrayList<>(0);
        for (Cell cell : all(node)) {
            if (isFaulty.test(cell.value())) {
                flaws.add(cell.flaw(node));
            }
        }
        return flaws;
    }

    /** A flaw of this cell. */
    Flaw flaw(Node<Indicator> node) {
        return Flaw.at(Place.of(node, member()), node.text(), value.getRaw());
    }

    /** Where it stands, as a JSON pointer below the indicator. */
    String member() {
        return table + "/" + place;
    }

    /** Whether there is no value to judge. */
    boolean isEmpty() {
        return value instanceof Missing || value instanceof NotApplicable;
    }
}
