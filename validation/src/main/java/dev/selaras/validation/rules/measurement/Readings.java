package dev.selaras.validation.rules.measurement;

import dev.selaras.core.achievement.Span;
import dev.selaras.core.graph.Fact;
import dev.selaras.core.graph.Node;
import dev.selaras.core.measurement.Dimension;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Range;
import dev.selaras.core.measurement.Unit;
import dev.selaras.core.model.Indicator;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Tells in which cells of an indicator the signs of a number leave doubt. */
final class Readings {

    private static final Fact<Indicator, Optional<Cell>> UNCERTAIN = Fact.of(Readings::firstUncertain);

    private Readings() {}

    /** The first cell that could as well be another number, a thousand times as large or small. */
    static Optional<Cell> uncertain(Node<Indicator> node) {
        return UNCERTAIN.of(node);
    }

    private static Optional<Cell> firstUncertain(Node<Indicator> node) {
        Indicator indicator = node.element();
        boolean isCount = indicator
                .getUnit()
                .filter(unit -> Unit.parse(unit).getDimension() == Dimension.COUNT)
                .isPresent();
        Optional<Span> known = Cell.all(node).stream()
                .filter(cell -> !hasTwo(cell.value()))
                .flatMap(cell -> Span.of(cell.value()).stream())
                .filter(span -> span.high().signum() != 0)
                .findFirst();
        return Cell.all(node).stream()
                .filter(cell -> hasTwo(cell.value()))
                .filter(cell -> !(isCount && isWhole(cell.value())))
                .filter(cell ->
                        known.filter(other -> isNear(cell.value(), other)).isEmpty())
                .findFirst();
    }

    /** The first cell whose decimals follow another sign than those of a cell before it. */
    static Optional<Cell> ofAnotherConvention(Node<Indicator> node) {
        Set<NumberConvention> seen = EnumSet.noneOf(NumberConvention.class);
        return Cell.all(node).stream()
                .filter(cell -> !hasTwo(cell.value()))
                .filter(cell -> decimals(cell.value()).filter(seen::add).isPresent() && seen.size() > 1)
                .findFirst();
    }

    /** Whether a text has two readings; what may as well be a number of the document has one. */
    private static boolean hasTwo(Measurement value) {
        return value.otherReading().isPresent() && !isPlain(value);
    }

    private static boolean isPlain(Measurement value) {
        return value instanceof Quantity number
                && number.getRaw().equals(number.getValue().toPlainString());
    }

    /** Nobody counts people in fractions. */
    private static boolean isWhole(Measurement value) {
        return value instanceof Quantity number && number.getValue().scale() == 0;
    }

    /** Whether it is of the size of a number that has one reading only; its other reading then is not. */
    private static boolean isNear(Measurement value, Span known) {
        BigDecimal other = known.high().abs();
        return Span.of(value)
                .map(span -> span.high().abs())
                .filter(high -> high.scaleByPowerOfTen(1).compareTo(other) >= 0)
                .filter(high -> high.compareTo(other.scaleByPowerOfTen(1)) <= 0)
                .isPresent();
    }

    /** By which sign a text has decimals; nothing for a number of the document, which nobody had to read. */
    private static Optional<NumberConvention> decimals(Measurement value) {
        boolean hasDecimals = Span.of(value)
                .filter(span -> Math.max(span.low().scale(), span.high().scale()) > 0)
                .isPresent();
        if (!hasDecimals) {
            return Optional.empty();
        }
        if (value instanceof Quantity number) {
            return number.getConvention();
        }
        return value instanceof Range range ? range.getConvention() : Optional.empty();
    }
}
