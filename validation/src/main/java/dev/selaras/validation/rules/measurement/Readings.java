package dev.selaras.validation.rules.measurement;

import dev.selaras.core.achievement.Span;
import dev.selaras.core.graph.Fact;
import dev.selaras.core.graph.Node;
import dev.selaras.core.measurement.Dimension;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Range;
import dev.selaras.core.model.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells in which cells of an indicator the signs of a number leave doubt. */
final class Readings {

    private static final Fact<Indicator, Optional<Cell>> UNCERTAIN = Fact.of(Readings::firstUncertain);

    private Readings() {}

    /** The first cell that could as well be another number, a thousand times as large or small. */
    static Optional<Cell> uncertain(Node<Indicator> node) {
        return UNCERTAIN.of(node);
    }

    private static Optional<Cell> firstUncertain(Node<Indicator> node) {
        List<Cell> withTwo = new ArrayList<>(0);
        Optional<Span> known = Optional.empty();
        for (Cell cell : Cell.all(node)) {
            if (hasTwo(cell.value())) {
                withTwo.add(cell);
            } else if (known.isEmpty()) {
                known = cell.span().filter(span -> span.high().signum() != 0);
            }
        }
        for (Cell cell : withTwo) {
            boolean isCount = Units.of(node).getDimension() == Dimension.COUNT && isWhole(cell.value());
            if (!isCount && known.filter(other -> isNear(cell.value(), other)).isEmpty()) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** The first cell whose decimals follow another sign than those of a cell before it. */
    static Optional<Cell> ofAnotherConvention(Node<Indicator> node) {
        Optional<NumberConvention> seen = Optional.empty();
        for (Cell cell : Cell.all(node)) {
            Optional<NumberConvention> decimals = hasTwo(cell.value()) ? Optional.empty() : decimals(cell.value());
            if (seen.isPresent() && decimals.isPresent() && !seen.equals(decimals)) {
                return Optional.of(cell);
            }
            seen = seen.isPresent() ? seen : decimals;
        }
        return Optional.empty();
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
        if (value instanceof Quantity number) {
            return number.getValue().scale() > 0 ? number.getConvention() : Optional.empty();
        }
        return value instanceof Range range
                        && Span.of(range).filter(Readings::hasDecimals).isPresent()
                ? range.getConvention()
                : Optional.empty();
    }

    private static boolean hasDecimals(Span span) {
        return Math.max(span.low().scale(), span.high().scale()) > 0;
    }
}
