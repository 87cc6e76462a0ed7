package dev.selaras.validation.rules.measurement;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Range;
import dev.selaras.core.model.Direction;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers that a cell stands for.
 *
 * @param low the lower bound of a range, or the number itself
 * @param high the upper bound of a range, or the number itself
 */
record Span(BigDecimal low, BigDecimal high) {

    /** The numbers of a cell; nothing if it is of another kind or a bound is lacking. */
    static Optional<Span> of(Measurement value) {
        if (value instanceof Range range) {
            return range.lower().flatMap(low -> range.upper().map(high -> new Span(low, high)));
        }
        return value instanceof Quantity number
                ? Optional.of(new Span(number.getValue(), number.getValue()))
                : Optional.empty();
    }

    /** Whether both ends lie on the worse side of the other's; ranges that merely overlap are not worse. */
    boolean isWorseThan(Span other, Direction direction) {
        int sign = direction == Direction.INCREASE ? -1 : direction == Direction.DECREASE ? 1 : 0;
        return sign != 0 && low.compareTo(other.low) == sign && high.compareTo(other.high) == sign;
    }

    boolean isZero() {
        return low.signum() == 0 && high.signum() == 0;
    }

    boolean isPoint() {
        return low.compareTo(high) == 0;
    }

    boolean isSame(Span other) {
        return low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0;
    }
}
