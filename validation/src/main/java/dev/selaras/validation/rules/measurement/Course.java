package dev.selaras.validation.rules.measurement;

import dev.selaras.core.achievement.Span;
import dev.selaras.core.graph.Fact;
import dev.selaras.core.graph.Node;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Indicator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The numbers to reach, year by year, where it makes sense to compare one year with another. */
final class Course {

    /** Words of what is measured as a change already, and so may go up and down, below nothing and beyond the whole. */
    private static final Set<String> CHANGES = Set.of(
            "pertumbuhan",
            "laju",
            "inflasi",
            "deflasi",
            "kenaikan",
            "peningkatan",
            "penurunan",
            "perubahan",
            "growth",
            "inflation",
            "increase",
            "decrease",
            "reduction",
            "change");

    private static final Fact<Indicator, SortedMap<Integer, Span>> BY_YEAR = Fact.of(Course::workOut);

    private Course() {}

    /** The numbers by year; none if the years stand by themselves, or a cell is no number or not surely this one. */
    static SortedMap<Integer, Span> of(Node<Indicator> node) {
        return BY_YEAR.of(node);
    }

    private static SortedMap<Integer, Span> workOut(Node<Indicator> node) {
        Indicator indicator = node.element();
        Optional<Aggregation> aggregation = indicator.getAggregation();
        List<Cell> cells = Cell.ofSeries(node);
        boolean isComparable = !aggregation.equals(Optional.of(Aggregation.EVENT))
                && !aggregation.equals(Optional.of(Aggregation.SUM))
                && !isChange(node)
                && PrintedUnits.areOne(indicator, cells)
                && cells.stream()
                        .allMatch(
                                cell -> cell.isEmpty() || Span.of(cell.value()).isPresent())
                && Readings.uncertain(node).isEmpty()
                && Shares.outside(node).isEmpty();
        if (!isComparable) {
            return Collections.emptySortedMap();
        }
        SortedMap<Integer, Span> years = new TreeMap<>();
        indicator
                .getMilestones()
                .forEach(milestone ->
                        Span.of(milestone.getValue()).ifPresent(span -> years.put(milestone.getYear(), span)));
        return Collections.unmodifiableSortedMap(years);
    }

    /** The years whose numbers are worse than those of the year before. */
    static List<Integer> worseYears(Node<Indicator> node) {
        Direction direction = node.element().getDirection().orElse(Direction.NONE);
        List<Integer> worse = new ArrayList<>();
        Span before = null;
        for (Map.Entry<Integer, Span> year : of(node).entrySet()) {
            Span value = year.getValue();
            // What goes down to nothing or comes from it is on and off, as a survey every third year.
            if (before != null && value.isWorseThan(before, direction) && !value.isZero() && !before.isZero()) {
                worse.add(year.getKey());
            }
            before = value;
        }
        return worse;
    }

    /** Whether every year is worse than the one before, so that not a number but the direction is wrong. */
    static boolean isReversed(Node<Indicator> node) {
        int worse = worseYears(node).size();
        return worse > 0 && worse == of(node).size() - 1;
    }

    /** Whether the name says that a change is measured and not a state. */
    static boolean isChange(Node<Indicator> node) {
        return node.words().getWords().stream().anyMatch(CHANGES::contains);
    }
}
