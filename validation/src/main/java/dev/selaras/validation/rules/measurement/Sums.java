package dev.selaras.validation.rules.measurement;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NotApplicable;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Range;
import dev.selaras.core.model.Indicator;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Numbers of cells, and what they come to. */
final class Sums {

    /** How many times their span the first of some numbers has to be, for 0 to be out of their row. */
    private static final BigDecimal FAR = BigDecimal.valueOf(3);

    private Sums() {}

    /** The number of a cell, the smaller of a range; nothing if it is of another kind. */
    static Optional<BigDecimal> number(Measurement cell) {
        return cell instanceof Range range
                ? range.lower()
                : cell instanceof Quantity quantity ? Optional.of(quantity.getValue()) : Optional.empty();
    }

    /** What the years come to in the unit they print, alone and on top of the baseline; nothing if one is no number. */
    static List<Measurement> of(Collection<Measurement> years, Indicator indicator) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Measurement value : years) {
            if (value instanceof Quantity quantity) {
                sum = sum.add(quantity.getValue());
            } else if (!(value instanceof NotApplicable)) {
                return List.of();
            }
        }
        BigDecimal start = indicator
                .getBaseline()
                .flatMap(baseline -> number(baseline.getValue()))
                .orElse(BigDecimal.ZERO);
        return Stream.of(sum, sum.add(start))
                .filter(Measurement::isBounded)
                .map(total -> Measurement.parse(total.toPlainString() + unitOf(years), NumberConvention.EN))
                .toList();
    }

    /** The unit that all cells print, as it stands behind a number; nothing if they do not agree on one. */
    private static String unitOf(Collection<Measurement> years) {
        List<String> units = years.stream()
                .filter(Quantity.class::isInstance)
                .map(value ->
                        ((Quantity) value).getUnit().map(unit -> " " + unit).orElse(""))
                .distinct()
                .toList();
        return units.size() == 1 ? units.get(0) : "";
    }

    /**
     * Whether they lie close together and far from 0. A row of equal numbers may follow a true 0: what is done at all is
     * often done in full.
     */
    static boolean areFarFromZero(List<BigDecimal> numbers) {
        if (numbers.isEmpty()) {
            return false;
        }
        BigDecimal span = Collections.max(numbers).subtract(Collections.min(numbers));
        return span.signum() > 0 && numbers.get(0).abs().compareTo(span.multiply(FAR)) > 0;
    }
}
