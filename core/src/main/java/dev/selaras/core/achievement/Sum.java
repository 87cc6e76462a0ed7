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

    /** Whether no two cells print units of different meaning; most print none, because the table has a column for it. */
    static boolean isInOneUnit(List<Measurement> cells) {
        List<Unit> units = cells.stream()
                .filter(Quantity.class::isInstance)
                .flatMap(cell -> ((Quantity) cell).getUnit().stream())
                .map(Unit::parse)
                .toList();
        return units.stream().allMatch(unit -> unit.means(units.get(0)));
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
