package dev.selaras.testkit;

import static dev.selaras.testkit.Elements.INDICATORS;

import dev.selaras.core.measurement.Dimension;
import dev.selaras.core.measurement.Grade;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Unit;
import dev.selaras.core.model.Actual;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Faults of single cells: they can't be read, or can't stand in the row in which they are. */
final class CellFaults {

    private static final String UNREADABLE = "value-unparseable";
    private static final BigDecimal FAR = BigDecimal.valueOf(3);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private CellFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "milestone-unreadable",
                        UNREADABLE,
                        "Sel target memuat galat lembar kerja.",
                        "The cell of a year has an error of a spreadsheet.",
                        Injection.in(
                                INDICATORS,
                                (plan, indicator) ->
                                        Values.free(indicator).stream().map(i -> cell(indicator, i, "#REF!")))),
                Fault.of(
                        "baseline-unreadable",
                        UNREADABLE,
                        "Sel kondisi awal memuat angka yang rusak.",
                        "The cell of the baseline has a garbled number.",
                        Injection.in(
                                INDICATORS,
                                (plan, indicator) ->
                                        Change.to("/baseline/value", Values.withBaseline(indicator, text("12..3"))))),
                Fault.of(
                        "actual-unreadable",
                        UNREADABLE,
                        "Sel realisasi memuat galat lembar kerja.",
                        "The cell of an actual value has an error of a spreadsheet.",
                        Injection.in(INDICATORS, (plan, indicator) -> unreadableActuals(indicator))),
                Fault.of(
                        "word-among-numbers",
                        "value-kind-mixed",
                        "Satu nilai ditulis dengan kata di antara angka.",
                        "One value is given in words among numbers.",
                        Injection.in(
                                        INDICATORS,
                                        (plan, indicator) -> amongOthers(indicator, Quantity.class, "baik sekali"))
                                .when(Parts::isMeasured)),
                Fault.of(
                        "number-among-grades",
                        "value-kind-mixed",
                        "Satu nilai ditulis dengan angka di antara predikat.",
                        "One value is given as a number among grades.",
                        Injection.in(
                                        INDICATORS,
                                        (plan, indicator) -> isScored(indicator)
                                                ? Stream.empty()
                                                : amongOthers(indicator, Grade.class, "75"))
                                .when(Parts::isMeasured)),
                Fault.of(
                        "share-above-whole",
                        "percent-range",
                        "Satu persentase melebihi 100.",
                        "One share is above 100 per cent.",
                        Injection.in(
                                INDICATORS,
                                (plan, indicator) -> isShare(indicator)
                                        ? amongOthers(indicator, Quantity.class, "120")
                                        : Stream.empty())),
                Fault.of(
                        "zero-for-no-data",
                        "baseline-zero-suspect",
                        "Kondisi awal yang tidak diketahui ditulis 0.",
                        "An unknown baseline is written as 0.",
                        Injection.in(
                                        INDICATORS,
                                        (plan, indicator) -> Change.when(
                                                isFarFromZero(indicator),
                                                "/baseline/value",
                                                Values.withBaseline(indicator, text("0"))))
                                .when(Parts::isMeasured)));
    }

    private static Measurement text(String cell) {
        return Measurement.parse(cell, NumberConvention.ID);
    }

    private static Change<Indicator> cell(Indicator indicator, int i, String cell) {
        return new Change<>(Values.place(indicator, i), Values.with(indicator, i, text(cell)));
    }

    private static Stream<Change<Indicator>> unreadableActuals(Indicator indicator) {
        List<Actual> actuals = indicator.getActuals();
        return IntStream.range(0, actuals.size()).mapToObj(i -> {
            List<Actual> changed = new ArrayList<>(actuals);
            changed.set(i, Actual.of(actuals.get(i).getPeriod(), text("#N/A")));
            return new Change<>(
                    "/actuals/" + actuals.get(i).getPeriod(),
                    Indicator.builder().from(indicator).actuals(changed).build());
        });
    }

    /** Another text in place of a value that stands among at least two more of its kind. */
    private static Stream<Change<Indicator>> amongOthers(
            Indicator indicator, Class<? extends Measurement> kind, String cell) {
        List<Measurement> values = Values.of(indicator);
        return values.size() > 2 && values.stream().allMatch(kind::isInstance)
                ? Values.free(indicator).stream().map(i -> cell(indicator, i, cell))
                : Stream.empty();
    }

    private static boolean isScored(Indicator indicator) {
        return Values.of(indicator).stream()
                .anyMatch(value ->
                        value instanceof Grade grade && grade.getScore().isPresent());
    }

    /** Whether its values are shares of a whole, and one may be changed without a sum changing. */
    private static boolean isShare(Indicator indicator) {
        Unit unit = Unit.parse(indicator.getUnit().orElse(""));
        List<BigDecimal> numbers = Values.numbers(indicator, Quantity.class);
        return Values.isState(indicator)
                && unit.getNormalised().equals("persen")
                && numbers.stream().allMatch(number -> number.signum() >= 0 && number.compareTo(WHOLE) <= 0);
    }

    /** Whether its values lie close together and far from 0, so that 0 can't be meant. */
    private static boolean isFarFromZero(Indicator indicator) {
        List<BigDecimal> numbers = Values.of(indicator).stream()
                .flatMap(value -> Values.number(value).stream())
                .toList();
        boolean isCount = Unit.parse(indicator.getUnit().orElse("")).getDimension() == Dimension.COUNT;
        if (numbers.size() < indicator.getMilestones().size()
                || isCount
                || indicator.getAggregation().orElse(Aggregation.LAST) != Aggregation.LAST) {
            return false;
        }
        BigDecimal span = Collections.max(numbers).subtract(Collections.min(numbers));
        return span.signum() > 0 && numbers.get(0).compareTo(span.multiply(FAR)) > 0;
    }
}
