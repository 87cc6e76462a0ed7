package dev.selaras.core.achievement;

import dev.selaras.core.language.Words;
import dev.selaras.core.measurement.Grade;
import dev.selaras.core.measurement.Level;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Money;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Range;
import dev.selaras.core.measurement.Threshold;
import dev.selaras.core.measurement.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether two cells give the same value, however they are printed. Thread-safe. */
public final class SameValue {

    private SameValue() {}

    /** Whether they give one value, each as it is read first; nothing that can't be compared is the same. */
    public static boolean isSame(Measurement one, Measurement other) {
        return isOfOneUnit(one, other) && value(one).isPresent() && value(one).equals(value(other));
    }

    /** Whether they surely differ: they are of one kind that can be compared, and no reading of one is one of the other. */
    public static boolean isOther(Measurement one, Measurement other) {
        if (one.equals(other)) {
            return false;
        }
        List<Object> values = readings(one);
        List<Object> others = readings(other);
        return isOfOneUnit(one, other)
                && !values.isEmpty()
                && !others.isEmpty()
                && values.get(0).getClass() == others.get(0).getClass()
                && values.stream().noneMatch(others::contains);
    }

    private static boolean isOfOneUnit(Measurement one, Measurement other) {
        return unit(one).equals(unit(other));
    }

    private static Optional<String> unit(Measurement cell) {
        return Unit.printedIn(cell).map(Unit::getNormalised);
    }

    private static List<Object> readings(Measurement cell) {
        return Stream.concat(Stream.of(cell), cell.otherReading().stream())
                .flatMap(reading -> value(reading).stream())
                .toList();
    }

    private static Optional<Object> value(Measurement cell) {
        if (cell instanceof Quantity quantity) {
            return Optional.of(quantity.getValue().stripTrailingZeros());
        }
        if (cell instanceof Range range) {
            return range.lower().flatMap(lower -> range.upper().map(upper -> new Bounds(bare(lower), bare(upper))));
        }
        if (cell instanceof Threshold threshold) {
            return Optional.of(new Limit(threshold.getOperator(), bare(threshold.getValue())));
        }
        if (cell instanceof Grade grade) {
            return Optional.of(Words.of(grade.getCode()).toString());
        }
        return cell instanceof Level level
                ? Optional.of(level.getNumber())
                : cell instanceof Money money ? Optional.of(new Amount(bare(money.getAmount()))) : Optional.empty();
    }

    private static BigDecimal bare(BigDecimal number) {
        return number.stripTrailingZeros();
    }

    private record Bounds(BigDecimal lower, BigDecimal upper) {}

    private record Limit(Threshold.Operator operator, BigDecimal value) {}

    private record Amount(BigDecimal rupiah) {}
}
