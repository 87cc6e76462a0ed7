package dev.selaras.core.achievement;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.measurement.NotApplicable;
import dev.selaras.core.model.Actual;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.ReportingPeriod;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an indicator reached year by year: as given, or else as its quarters or months make it up. */
final class YearlyActuals {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 12;

    /** A quarter after the month it ends with, so that it is the later of two that both close the year. */
    private static final Comparator<Actual> BY_END = Comparator.<Actual>comparingInt(
                    actual -> lastMonth(actual.getPeriod()))
            .thenComparing(actual -> actual.getQuarter().isPresent());

    private final Map<Integer, List<Actual>> given;
    private final Optional<Aggregation> aggregation;

    private YearlyActuals(Map<Integer, List<Actual>> given, Optional<Aggregation> aggregation) {
        this.given = given;
        this.aggregation = aggregation;
    }

    static YearlyActuals of(Indicator indicator) {
        Map<Integer, List<Actual>> given = indicator.getActuals().stream()
                .collect(Collectors.groupingBy(Actual::getYear, TreeMap::new, Collectors.toList()));
        return new YearlyActuals(given, indicator.getAggregation());
    }

    /** The years for which there is anything. */
    Set<Integer> years() {
        return given.keySet();
    }

    Year at(int year) {
        List<Actual> actuals = given.getOrDefault(year, List.of());
        Optional<Measurement> own = actuals.stream()
                .filter(actual -> actual.getPeriod().isWholeYear())
                .map(Actual::getValue)
                .findFirst();
        List<Actual> parts = actuals.stream()
                .filter(actual -> !actual.getPeriod().isWholeYear() && !isAbsent(actual.getValue()))
                .sorted(BY_END)
                .toList();
        boolean isGiven = own.filter(value -> !(value instanceof Missing)).isPresent();
        if (isGiven || parts.isEmpty()) {
            List<Actual> whole = own.filter(value -> isGiven).map(value -> Actual.of(year, value)).stream()
                    .toList();
            return new Year(own, whole, NoPercentage.ACTUAL_MISSING);
        }
        if (aggregation.isEmpty()) {
            return new Year(own, List.of(), NoPercentage.AGGREGATION_MISSING);
        }
        return new Year(own, made(parts, aggregation.get()), NoPercentage.YEAR_INCOMPLETE);
    }

    /** Those of the quarters and months that make up the year; none if some are lacking. */
    private static List<Actual> made(List<Actual> parts, Aggregation aggregation) {
        Actual latest = parts.get(parts.size() - 1);
        return switch (aggregation) {
            case SUM -> {
                List<Actual> quarters = all(parts, Actual::getQuarter, QUARTERS);
                yield quarters.isEmpty() ? all(parts, Actual::getMonth, MONTHS) : quarters;
            }
            case LAST, CONSTANT -> lastMonth(latest.getPeriod()) == MONTHS ? List.of(latest) : List.of();
            case EVENT -> List.of(latest);
        };
    }

    private static List<Actual> all(List<Actual> parts, Function<Actual, Optional<Integer>> kind, int count) {
        List<Actual> found =
                parts.stream().filter(part -> kind.apply(part).isPresent()).toList();
        return found.size() == count ? found : List.of();
    }

    private static int lastMonth(ReportingPeriod period) {
        return period.getMonth()
                .or(() -> period.getQuarter().map(quarter -> quarter * (MONTHS / QUARTERS)))
                .orElse(MONTHS);
    }

    static boolean isAbsent(Measurement cell) {
        return cell instanceof Missing || cell instanceof NotApplicable;
    }

    /**
     * What was reached in one year.
     *
     * @param own the cell of the whole year, be it empty
     * @param parts the one value of the year, or those to add; none if there is no value
     * @param otherwise why there is no value, if there is none
     */
    record Year(Optional<Measurement> own, List<Actual> parts, NoPercentage otherwise) {

        /** The values to add, or the empty cell in their place. */
        List<Measurement> cells() {
            return parts.isEmpty()
                    ? List.of(own.orElse(Measurement.missing()))
                    : parts.stream().map(Actual::getValue).toList();
        }

        /** The value, or the empty cell of the year; nothing if there is no cell, or if the values do not add up. */
        Optional<Measurement> value() {
            return switch (parts.size()) {
                case 0 -> own;
                case 1 -> Optional.of(parts.get(0).getValue());
                default -> Sum.of(cells());
            };
        }
    }
}
