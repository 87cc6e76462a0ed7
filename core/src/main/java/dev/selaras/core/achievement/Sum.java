package dev.selaras.core.achievement;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Money;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Adds cells up: quantities alone or money alone, and only what is printed in units of one meaning. */
final class Sum {

    private Sum() {}

    /** The sum; nothing for cells that do not add up, and for a sum of too many digits. */
    static Optional<Measurement> of(List<Measurement> cells) {
        return isOfOneKind(cells) && isInOneUnit(cells) ? total(cells) : Optional.empty();
    }

    /** Whether all are quantities, or all money. */
    static boolean isOfOneKind(List<Measurement> cells) {
        return cells.stream().allMatch(Quantity.class::isInstance)
                || cells.stream().allMatch(Money.class::isInstance);
    }

    /** Whether all cells print units of one meaning or none does: {@code 950.000} and {@code 1 juta} are not added as 950.001. */
    static boolean isInOneUnit(List<Measurement> cells) {
        long units = cells.stream()
                .filter(Quantity.class::isInstance)
                .map(cell ->
                        ((Quantity) cell).getUnit().map(unit -> Unit.parse(unit).getNormalised()))
                .distinct()
                .count();
        return units <= 1;
    }

    private static Optional<Measurement> total(List<Measurement> cells) {
        BigDecimal sum = cells.stream().map(Sum::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!Measurement.isBounded(sum)) {
            return Optional.empty();
        }
        return Optional.of(cells.get(0) instanceof Money ? Money.ofRupiah(sum) : Measurement.of(sum));
    }

    private static BigDecimal number(Measurement cell) {
        return cell instanceof Money money ? money.getAmount() : ((Quantity) cell).getValue();
    }
}
