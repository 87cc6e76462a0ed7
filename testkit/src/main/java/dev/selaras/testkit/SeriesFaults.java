package dev.selaras.testkit;

import static dev.selaras.testkit.Elements.INDICATORS;

import dev.selaras.core.measurement.Dimension;
import dev.selaras.core.measurement.Grade;
import dev.selaras.core.measurement.Level;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Money;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Range;
import dev.selaras.core.measurement.Scales;
import dev.selaras.core.measurement.Unit;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Plan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Faults of the values of an indicator as they follow on each other. */
final class SeriesFaults {

    private static final BigDecimal FAR = BigDecimal.valueOf(40);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private SeriesFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "years-swapped",
                        "milestone-direction",
                        "Nilai dua tahun yang berurutan tertukar.",
                        "The values of two years in a row are swapped.",
                        series((plan, indicator) -> swapped(indicator))),
                Fault.of(
                        "direction-turned-round",
                        "milestone-direction",
                        "Arah indikator terbalik.",
                        "The direction of an indicator is the wrong way round.",
                        series((plan, indicator) -> Change.to(Values.place(indicator, 1), turned(indicator)))),
                Fault.of(
                        "grade-falls",
                        "milestone-direction",
                        "Predikat satu tahun lebih rendah daripada tahun sebelumnya.",
                        "The grade of one year is below that of the year before.",
                        Injection.in(INDICATORS, (plan, indicator) -> fallen(indicator))
                                .when(Parts::isMeasured)),
                Fault.of(
                        "no-progress",
                        "milestone-stagnant",
                        "Nilai setiap tahun sama dengan nilai tahun pertama.",
                        "Every year has the value of the first.",
                        series((plan, indicator) -> stagnant(indicator))),
                Fault.of(
                        "start-ahead",
                        "milestone-worse-than-baseline",
                        "Kondisi awal sudah sama dengan nilai tahun terakhir.",
                        "The baseline is the value of the last year already.",
                        series((plan, indicator) -> Change.to(
                                Values.place(indicator, 0), Values.withBaseline(indicator, last(indicator))))),
                Fault.of(
                        "leap",
                        "step-outlier",
                        "Nilai tahun terakhir melompat jauh.",
                        "The value of the last year leaps far ahead.",
                        series(SeriesFaults::leap)),
                Fault.of(
                        "end-state-of-first-year",
                        "end-state-mismatch",
                        "Kondisi akhir tertulis dengan nilai tahun pertama.",
                        "The end state has the value of the first year.",
                        Injection.in(INDICATORS, (plan, indicator) -> endOfFirst(indicator))
                                .when(Parts::isMeasured)),
                Fault.of(
                        "sum-as-last",
                        "end-state-mismatch",
                        "Kondisi akhir hanya memuat nilai tahun terakhir, padahal nilainya dijumlahkan.",
                        "The end state has the value of the last year only, though the years add up.",
                        Injection.in(
                                        INDICATORS,
                                        (plan, indicator) -> Change.when(
                                                indicator.getAggregation().equals(Optional.of(Aggregation.SUM))
                                                        && indicator
                                                                .getEndState()
                                                                .isPresent(),
                                                "/endState/value",
                                                Values.withEnd(indicator, last(indicator))))
                                .when(Parts::isMeasured)));
    }

    /** A fault of indicators whose values get better from year to year. */
    private static Injection series(java.util.function.BiFunction<Plan, Indicator, Stream<Change<Indicator>>> changes) {
        return Injection.in(
                        INDICATORS,
                        (plan, indicator) ->
                                Values.isSteady(indicator, Quantity.class) || Values.isSteady(indicator, Range.class)
                                        ? changes.apply(plan, indicator)
                                        : Stream.empty())
                .when(Parts::isMeasured);
    }

    private static Measurement last(Indicator indicator) {
        List<Measurement> values = Values.of(indicator);
        return values.get(values.size() - 1);
    }

    private static Stream<Change<Indicator>> fallen(Indicator indicator) {
        boolean isGraded = indicator.getScale().equals(Optional.of(Scales.SAKIP.getName()))
                && Values.of(indicator).stream()
                        .allMatch(value ->
                                value instanceof Grade grade && grade.getScore().isEmpty());
        return Values.free(indicator).stream()
                .filter(i -> isGraded && i > 0)
                .map(i -> new Change<>(Values.place(indicator, i), Values.with(indicator, i, Grade.of("D"))));
    }

    private static Stream<Change<Indicator>> swapped(Indicator indicator) {
        List<Measurement> values = Values.of(indicator);
        Indicator swapped = Values.with(Values.with(indicator, 1, values.get(2)), 2, values.get(1));
        return Change.to(Values.place(indicator, 2), swapped);
    }

    private static Indicator turned(Indicator indicator) {
        boolean rises = indicator.getDirection().equals(Optional.of(Direction.INCREASE));
        return Indicator.builder()
                .from(indicator)
                .direction(rises ? Direction.DECREASE : Direction.INCREASE)
                .build();
    }

    private static Stream<Change<Indicator>> stagnant(Indicator indicator) {
        Measurement first = Values.of(indicator).get(0);
        Indicator changed = Values.withEnd(indicator, first);
        for (int i = 1; i < indicator.getMilestones().size(); i++) {
            changed = Values.with(changed, i, first);
        }
        boolean isCount = Unit.parse(indicator.getUnit().orElse("")).getDimension() == Dimension.COUNT;
        boolean isWhole = Values.number(first).orElseThrow().compareTo(WHOLE) == 0;
        return Change.when(!isWhole && (!isCount || indicator.getAggregation().isPresent()), "/milestones", changed);
    }

    private static Stream<Change<Indicator>> leap(Plan plan, Indicator indicator) {
        List<BigDecimal> numbers = Values.numbers(indicator, Quantity.class);
        Dimension dimension = Unit.parse(indicator.getUnit().orElse("")).getDimension();
        boolean rises = indicator.getDirection().equals(Optional.of(Direction.INCREASE));
        if (numbers.size() < 5 || !rises || dimension != Dimension.INDEX) {
            return Stream.empty();
        }
        int end = numbers.size() - 1;
        BigDecimal step = numbers.get(end).subtract(numbers.get(end - 1));
        Measurement far = Values.like(last(indicator), numbers.get(end).add(step.multiply(FAR)), plan.getNumbers());
        return Change.to(Values.place(indicator, end), Values.withEnd(Values.with(indicator, end, far), far));
    }

    private static Stream<Change<Indicator>> endOfFirst(Indicator indicator) {
        if (indicator.getEndState().isEmpty() || indicator.getAggregation().equals(Optional.of(Aggregation.EVENT))) {
            return Stream.empty();
        }
        Measurement first = Values.of(indicator).get(0);
        Measurement end = indicator.getEndState().orElseThrow().getValue();
        return Change.when(differ(first, end), "/endState/value", Values.withEnd(indicator, first));
    }

    /** Whether two values of a kind surely are not the same. */
    private static boolean differ(Measurement one, Measurement other) {
        if (one instanceof Grade grade && other instanceof Grade second) {
            return !grade.getCode().equals(second.getCode());
        }
        boolean canTell =
                one instanceof Quantity || one instanceof Range || one instanceof Level || one instanceof Money;
        return canTell && !one.getRaw().equals(other.getRaw());
    }
}
