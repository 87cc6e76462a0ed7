package dev.selaras.validation.rules.measurement;

import dev.selaras.core.achievement.Span;
import dev.selaras.core.graph.Fact;
import dev.selaras.core.graph.Node;
import dev.selaras.core.language.WordSet;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The numbers to reach, year by year, where it makes sense to compare one year with another. Immutable. */
final class Course {

    /** Words of what is measured as a change already, and so may go up and down, below nothing and beyond the whole. */
    private static final WordSet CHANGES = WordSet.of(
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

    private static final Fact<Indicator, Course> OF_ROW = Fact.of(Course::workOut);
    private static final Course NONE = new Course(List.of(), List.of(), Direction.NONE);

    private final List<Integer> years;
    private final List<Span> spans;
    private final List<Integer> worseYears;

    private Course(List<Integer> years, List<Span> spans, Direction direction) {
        this.years = years;
        this.spans = Collections.unmodifiableList(spans);
        this.worseYears = worse(years, spans, direction);
    }

    /** The numbers by year; none if the years stand by themselves, or a cell is no number or not surely this one. */
    static Course of(Node<Indicator> node) {
        return OF_ROW.of(node);
    }

    private static Course workOut(Node<Indicator> node) {
        Indicator indicator = node.element();
        Optional<Aggregation> aggregation = indicator.getAggregation();
        boolean isComparable = !aggregation.equals(Optional.of(Aggregation.EVENT))
                && !aggregation.equals(Optional.of(Aggregation.SUM))
                && areNumbers(Cell.ofSeries(node))
                && !isChange(node)
                && Units.areOne(node)
                && Readings.uncertain(node).isEmpty()
                && Shares.outside(node).isEmpty();
        if (!isComparable) {
            return NONE;
        }
        List<Milestone> milestones = new ArrayList<>(indicator.getMilestones());
        milestones.sort(Comparator.comparingInt(Milestone::getYear));
        List<Integer> years = new ArrayList<>(milestones.size());
        List<Span> spans = new ArrayList<>(milestones.size());
        for (Milestone milestone : milestones) {
            Optional<Span> span = Span.of(milestone.getValue());
            if (span.isPresent()) {
                years.add(milestone.getYear());
                spans.add(span.get());
            }
        }
        return new Course(years, spans, indicator.getDirection().orElse(Direction.NONE));
    }

    private static boolean areNumbers(List<Cell> cells) {
        for (Cell cell : cells) {
            if (!cell.isEmpty() && cell.span().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> worse(List<Integer> years, List<Span> spans, Direction direction) {
        List<Integer> worse = new ArrayList<>(0);
        for (int i = 1; i < spans.size(); i++) {
            Span before = spans.get(i - 1);
            Span value = spans.get(i);
            // What goes down to nothing or comes from it is on and off, as a survey every third year.
            if (value.isWorseThan(before, direction) && !value.isZero() && !before.isZero()) {
                worse.add(years.get(i));
            }
        }
        return Collections.unmodifiableList(worse);
    }

    /** How many years have a number. */
    int size() {
        return years.size();
    }

    /** The year of a number, the earliest first. */
    int year(int index) {
        return years.get(index);
    }

    /** The numbers, the earliest year first. */
    List<Span> spans() {
        return spans;
    }

    /** The years whose numbers are worse than those of the year before. */
    List<Integer> worseYears() {
        return worseYears;
    }

    /** Whether every year is worse than the one before, so that not a number but the direction is wrong. */
    boolean isReversed() {
        return !worseYears.isEmpty() && worseYears.size() == spans.size() - 1;
    }

    /** Whether the name says that a change is measured and not a state. */
    static boolean isChange(Node<Indicator> node) {
        return node.words().containsAny(CHANGES);
    }
}
