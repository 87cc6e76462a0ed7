package dev.selaras.core.achievement;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Range;
import dev.selaras.core.model.Direction;
import java.math.BigDecimal;
import java.util.Optional;

/** The numbers that a cell stands for. Immutable and thread-safe. */
public final class Span {

    private final BigDecimal low;
    private final BigDecimal high;

    private Span(BigDecimal low, BigDecimal high) {
        this.low = low;
        this.high = high;
    }

    /** The numbers of a cell; nothing if it is of another kind or a bound is lacking. */
    public static Optional<Span> of(Measurement value) {
        if (value instanceof Range range) {
            return range.lower().flatMap(low -> range.upper().map(high -> new Span(low, high)));
        }
        return value instanceof Quantity number
                ? Optional.of(new Span(number.getValue(), number.getValue()))
                : Optional.empty();
    }

    /** The lower bound of a range, or the number itself. */
    public BigDecimal low() {
        return low;
    }

    /** The upper bound of a range, or the number itself. */
    public BigDecimal high() {
        return high;
    }

    /** Whether both ends lie on the worse side of the other's; ranges that merely overlap are not worse. */
    public boolean isWorseThan(Span other, Direction direction) {
        int sign = direction == Direction.INCREASE ? -1 : direction == Direction.DECREASE ? 1 : 0;
        return sign != 0 && low.compareTo(other.low) == sign && high.compareTo(other.high) == sign;
    }

    /** Whether it is nothing but zero. */
    public boolean isZero() {
        return low.signum() == 0 && high.signum() == 0;
    }

    /** Whether it is one number. */
    public boolean isPoint() {
        return low.compareTo(high) == 0;
    }

    /** Whether both ends are the same numbers, however many decimals they have. */
    public boolean isSame(Span other) {
        return low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0;
    }
}
