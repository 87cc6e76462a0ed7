package dev.selaras.validation.rules.measurement;

import dev.selaras.core.language.Words;
import dev.selaras.core.measurement.Dimension;
import dev.selaras.core.measurement.Grade;
import dev.selaras.core.measurement.Level;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Presence;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Rank;
import dev.selaras.core.measurement.Unit;
import java.util.Set;

/** Whether values are written in a unit. */
final class UnitFit {

    private static final Set<Dimension> COUNTABLE =
            Set.of(Dimension.COUNT, Dimension.CURRENCY, Dimension.TIME, Dimension.PHYSICAL);

    private UnitFit() {}

    /** Whether a value surely is not in the unit; words may say anything. */
    static boolean isForeign(Measurement value, Unit unit) {
        Dimension dimension = unit.getDimension();
        boolean counts = dimension == Dimension.PERCENT || COUNTABLE.contains(dimension);
        if (value instanceof Grade grade) {
            // "Nilai" is a word for grades too.
            boolean scores =
                    dimension == Dimension.INDEX && !Words.of(unit.getRaw()).contains(Words.of("nilai"));
            return (counts || scores) && grade.getScore().isEmpty();
        }
        if (value instanceof Presence) {
            return dimension == Dimension.PERCENT;
        }
        if (value instanceof Level || value instanceof Rank) {
            return counts;
        }
        return value instanceof Quantity quantity
                && quantity.getUnit()
                        .map(printed -> Unit.parse(printed).getDimension())
                        .filter(printed -> isOther(dimension, printed) || isOther(printed, dimension))
                        .isPresent();
    }

    private static boolean isOther(Dimension one, Dimension other) {
        return one == Dimension.PERCENT && COUNTABLE.contains(other);
    }
}
