package dev.selaras.core.achievement;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * The values of an indicator by year, the earliest first.
 *
 * <p>{@code Series.ofMilestones(indicator).gaps(List.of(2025, 2026))} are the years that lack a target. An empty cell is
 * in the series and is a gap; one that does not apply is none. Immutable and thread-safe.
 */
@Value.Immutable
@AchievementStyle
public abstract class Series {

    Series() {}

    /** The values by year. */
    @Value.NaturalOrder
    public abstract SortedMap<Integer, Measurement> getValues();

    /** The values to reach, by year. */
    public static Series ofMilestones(Indicator indicator) {
        SeriesBuilder series = new SeriesBuilder();
        indicator.getMilestones().forEach(milestone -> series.putValues(milestone.getYear(), milestone.getValue()));
        return series.build();
    }

    /**
     * The values reached, by year: as given for the whole year, or else as its quarters or months make it up by
     * {@link dev.selaras.core.model.Aggregation}. A year that they do not make up has its own cell if there is one, which is
     * empty then, and else none.
     */
    public static Series ofActuals(Indicator indicator) {
        SeriesBuilder series = new SeriesBuilder();
        YearlyActuals actuals = YearlyActuals.of(indicator);
        actuals.years().forEach(year -> actuals.at(year).value().ifPresent(value -> series.putValues(year, value)));
        return series.build();
    }

    /** The years that have a cell, the earliest first. */
    public final List<Integer> years() {
        return List.copyOf(getValues().keySet());
    }

    /** The value of a year; nothing if the year has no cell. */
    public final Optional<Measurement> at(int year) {
        return Optional.ofNullable(getValues().get(year));
    }

    /** The cell of the earliest year, whatever it holds. */
    public final Optional<Measurement> first() {
        return years().stream().findFirst().flatMap(this::at);
    }

    /** The cell of the latest year, whatever it holds. */
    public final Optional<Measurement> last() {
        return getValues().isEmpty() ? Optional.empty() : at(getValues().lastKey());
    }

    /** Those of the given years that have no cell or an empty one, the earliest first, each once. */
    public final List<Integer> gaps(Collection<Integer> years) {
        return new TreeSet<>(years)
                .stream()
                        .filter(year -> at(year).filter(value -> !(value instanceof Missing))
                                .isEmpty())
                        .toList();
    }

    /**
     * Whether no year is worse than the one before; staying level is not worse.
     *
     * <p>Nothing if a value is no number or the cells print several units, for then it can't be told, or if the direction
     * neither rises nor falls.
     */
    public final Optional<Boolean> isMonotone(Direction direction) {
        if (direction != Direction.INCREASE && direction != Direction.DECREASE) {
            return Optional.empty();
        }
        List<BigDecimal> numbers = new ArrayList<>(getValues().size());
        for (Measurement value : getValues().values()) {
            if (!(value instanceof Quantity quantity)) {
                return Optional.empty();
            }
            numbers.add(quantity.getValue());
        }
        if (!Sum.isInOneUnit(List.copyOf(getValues().values()))) {
            return Optional.empty();
        }
        int worse = direction == Direction.INCREASE ? -1 : 1;
        boolean isMonotone = true;
        for (int i = 1; i < numbers.size(); i++) {
            isMonotone &= numbers.get(i).compareTo(numbers.get(i - 1)) != worse;
        }
        return Optional.of(isMonotone);
    }

    /** The years and their cells, as {@code {2025=73,92, 2026=74,94}}. */
    @Override
    public final String toString() {
        return getValues().toString();
    }
}
