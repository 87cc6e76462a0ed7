package dev.selaras.validation.rules.measurement;

import dev.selaras.core.achievement.Span;
import dev.selaras.core.graph.Node;
import dev.selaras.core.measurement.Unit;
import dev.selaras.core.model.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Tells which cells hold no share of a whole though they should. */
final class Shares {

    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Words of gross rates and of what is measured against a plan, which may exceed the whole. */
    private static final Set<String> EXCEEDING =
            Set.of("kasar", "apk", "rasio", "capaian", "realisasi", "surplus", "gross", "ratio", "achievement");

    private Shares() {}

    /** The cells below 0 or above 100 per cent; none if the indicator may go there or always is there. */
    static List<Cell> outside(Node<Indicator> node) {
        boolean isShare = node.element()
                .getUnit()
                .filter(unit -> Unit.parse(unit).getNormalised().equals("persen"))
                .isPresent();
        boolean mayExceed = Course.isChange(node)
                || node.words().getWords().stream().anyMatch(EXCEEDING::contains)
                || Readings.uncertain(node).isPresent();
        if (!isShare || mayExceed) {
            return List.of();
        }
        List<Cell> numbers = Cell.ofSeries(node).stream()
                .filter(cell -> Span.of(cell.value()).isPresent())
                .toList();
        List<Cell> outside = numbers.stream()
                .filter(cell -> Span.of(cell.value()).filter(Shares::isWithin).isEmpty())
                .toList();
        // Where no cell lies within, the indicator is of another sort and not the cell wrong.
        return outside.size() == numbers.size() ? List.of() : outside;
    }

    private static boolean isWithin(Span span) {
        return span.low().signum() >= 0 && span.high().compareTo(WHOLE) <= 0;
    }
}
