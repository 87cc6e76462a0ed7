package dev.selaras.validation.rules.measurement;

import dev.selaras.core.achievement.Span;
import dev.selaras.core.graph.Fact;
import dev.selaras.core.graph.Node;
import dev.selaras.core.language.WordSet;
import dev.selaras.core.model.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Tells which cells hold no share of a whole though they should. */
final class Shares {

    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Words of gross rates and of what is measured against a plan, which may exceed the whole. */
    private static final WordSet EXCEEDING =
            WordSet.of("kasar", "apk", "rasio", "capaian", "realisasi", "surplus", "gross", "ratio", "achievement");

    private static final Fact<Indicator, List<Cell>> OUTSIDE = Fact.of(Shares::findOutside);

    private Shares() {}

    /** The cells below 0 or above 100 per cent; none if the indicator may go there or always is there. */
    static List<Cell> outside(Node<Indicator> node) {
        return OUTSIDE.of(node);
    }

    private static List<Cell> findOutside(Node<Indicator> node) {
        List<Cell> outside = new ArrayList<>(0);
        int numbers = 0;
        for (Cell cell : Cell.ofSeries(node)) {
            Optional<Span> span = cell.span();
            numbers += span.isPresent() ? 1 : 0;
            if (span.isPresent() && !isWithin(span.get())) {
                outside.add(cell);
            }
        }
        // Where no cell lies within, the indicator is of another sort and not the cell wrong.
        boolean isOfAnotherSort = outside.size() == numbers || !isShare(node);
        return isOfAnotherSort || mayExceed(node) ? List.of() : Collections.unmodifiableList(outside);
    }

    private static boolean isShare(Node<Indicator> node) {
        return Units.of(node).getNormalised().equals("persen");
    }

    private static boolean mayExceed(Node<Indicator> node) {
        return Course.isChange(node)
                || node.words().containsAny(EXCEEDING)
                || Readings.uncertain(node).isPresent();
    }

    private static boolean isWithin(Span span) {
        return span.low().signum() >= 0 && span.high().compareTo(WHOLE) <= 0;
    }
}
