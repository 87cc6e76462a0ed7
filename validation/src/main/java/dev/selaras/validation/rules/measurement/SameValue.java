package dev.selaras.validation.rules.measurement;

import dev.selaras.core.achievement.Series;
import dev.selaras.core.language.Words;
import dev.selaras.core.measurement.Grade;
import dev.selaras.core.measurement.Level;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Money;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Range;
import dev.selaras.core.model.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether two cells give the same value, however they are printed. */
final class SameValue {

    private SameValue() {}

    /** Whether they surely differ: they are of one kind that can be compared, and no reading of one is one of the other. */
    static boolean differ(Measurement one, Measurement other) {
        List<Object> values = readings(one);
        List<Object> others = readings(other);
        return PrintedUnits.of(one).equals(PrintedUnits.of(other))
                && !values.isEmpty()
                && !others.isEmpty()
                && values.get(0).getClass() == others.get(0).getClass()
                && values.stream().noneMatch(others::contains);
    }

    /** The first year for which an indicator surely sets another value than a series. */
    static Optional<Integer> firstThatDiffers(Indicator one, Series other) {
        return Series.ofMilestones(one).getValues().entrySet().stream()
                .filter(cell -> other.at(cell.getKey())
                        .filter(value -> differ(value, cell.getValue()))
                        .isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
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

    private record Amount(BigDecimal rupiah) {}
}
