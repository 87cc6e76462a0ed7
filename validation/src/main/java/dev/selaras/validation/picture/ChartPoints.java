package dev.selaras.validation.picture;

import dev.selaras.core.achievement.Series;
import dev.selaras.core.graph.Node;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.measurement.Money;
import dev.selaras.core.measurement.NotApplicable;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Rate;
import dev.selaras.core.measurement.Unit;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The numbers of an indicator by year: what is planned from the baseline to the end state, and what was reached. */
final class ChartPoints {

    private final List<Point> points = new ArrayList<>();
    private final Set<Object> kinds = new HashSet<>();

    private ChartPoints(Node<Indicator> node) {
        Indicator indicator = node.element();
        Period period = node.graph().plan().getPeriod();
        indicator
                .getBaseline()
                .ifPresent(
                        value -> add(Role.BASELINE, value.getYear().orElse(period.getStart() - 1), value.getValue()));
        Series.ofMilestones(indicator).getValues().forEach((year, value) -> add(Role.MILESTONE, year, value));
        indicator
                .getEndState()
                .ifPresent(value -> add(Role.END_STATE, value.getYear().orElse(period.getEnd()), value.getValue()));
        Series.ofActuals(indicator).getValues().forEach((year, value) -> add(Role.ACTUAL, year, value));
    }

    /** The points, if there are two or more, all of one kind and unit. A baseline without a year is of that before the plan. */
    static Optional<ChartPoints> of(Node<Indicator> indicator) {
        return Optional.of(new ChartPoints(indicator))
                .filter(found -> found.points.size() > 1 && found.kinds.size() == 1);
    }

    private void add(Role role, int year, Measurement cell) {
        if (cell instanceof Missing || cell instanceof NotApplicable) {
            return;
        }
        if (cell instanceof Quantity quantity) {
            add(
                    role,
                    year,
                    cell,
                    quantity.getValue(),
                    quantity.getUnit().map(unit -> Unit.parse(unit).getNormalised()));
        } else if (cell instanceof Money money) {
            add(role, year, cell, money.getAmount(), money.getCurrency());
        } else if (cell instanceof Rate rate) {
            add(role, year, cell, rate.getValue(), rate.getBase().stripTrailingZeros());
        } else {
            kinds.add(Role.class);
            kinds.add(cell.getClass());
        }
    }

    private void add(Role role, int year, Measurement cell, BigDecimal number, Object kind) {
        kinds.add(kind);
        points.add(new Point(role, year, number, cell.getRaw()));
    }

    /** What is planned, or what was reached, by year. */
    List<Point> line(boolean isReached) {
        return points.stream()
                .filter(point -> (point.role == Role.ACTUAL) == isReached)
                .sorted((one, other) -> Integer.compare(one.year, other.year))
                .toList();
    }

    boolean has(Role role) {
        return points.stream().anyMatch(point -> point.role == role);
    }

    BigDecimal least() {
        return points.stream().map(Point::number).reduce(BigDecimal::min).orElseThrow();
    }

    BigDecimal most() {
        return points.stream().map(Point::number).reduce(BigDecimal::max).orElseThrow();
    }

    int firstYear() {
        return points.stream().mapToInt(Point::year).min().orElseThrow();
    }

    int lastYear() {
        return points.stream().mapToInt(Point::year).max().orElseThrow();
    }

    /** The years that have a number, the earliest first. */
    Collection<Integer> years() {
        return points.stream().map(Point::year).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A number in its year, and as printed. */
    record Point(Role role, int year, BigDecimal number, String raw) {}
}
