package dev.selaras.testkit;

import static dev.selaras.testkit.Elements.INDICATORS;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.measurement.Range;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Plan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Faults of values from one number to another. */
final class RangeFaults {

    private RangeFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "range-without-end",
                        "range-bound-missing",
                        "Batas akhir sebuah rentang hilang.",
                        "A range has lost its end.",
                        Injection.in(
                                INDICATORS,
                                (plan, indicator) -> ranges(indicator)
                                        .filter(i -> Values.free(indicator).contains(i)
                                                && !range(indicator, i).isExact())
                                        .map(i -> changed(
                                                indicator,
                                                i,
                                                Measurement.parse(
                                                        Values.write(from(indicator, i), plan.getNumbers()) + "-",
                                                        plan.getNumbers()))))),
                Fault.of(
                        "range-turned-round",
                        "range-bounds",
                        "Batas sebuah rentang terbalik, padahal indikatornya naik.",
                        "The bounds of a range are the wrong way round though the indicator rises.",
                        Injection.in(
                                        INDICATORS,
                                        (plan, indicator) -> ranges(indicator)
                                                .filter(i -> indicator
                                                        .getDirection()
                                                        .equals(Optional.of(Direction.INCREASE)))
                                                .map(i -> changed(
                                                        indicator,
                                                        i,
                                                        like(
                                                                range(indicator, i),
                                                                to(indicator, i),
                                                                from(indicator, i),
                                                                plan.getNumbers()))))
                                .when(Parts::isMeasured)),
                Fault.of(
                        "ranges-overlap",
                        "ranges-not-adjoining",
                        "Sebuah rentang mencakup rentang tahun berikutnya.",
                        "A range covers that of the next year.",
                        Injection.in(INDICATORS, RangeFaults::overlapping).when(Parts::isMeasured)));
    }

    private static Stream<Integer> ranges(Indicator indicator) {
        List<BigDecimal> numbers = Values.numbers(indicator, Range.class);
        return IntStream.range(0, numbers.size()).boxed();
    }

    private static Range range(Indicator indicator, int i) {
        return (Range) Values.of(indicator).get(i);
    }

    private static BigDecimal from(Indicator indicator, int i) {
        return range(indicator, i).getFrom().orElseThrow();
    }

    private static BigDecimal to(Indicator indicator, int i) {
        return range(indicator, i).getTo().orElseThrow();
    }

    private static Change<Indicator> changed(Indicator indicator, int i, Measurement value) {
        return new Change<>(Values.place(indicator, i), Values.with(indicator, i, value));
    }

    /** A range in the form of another: given as numbers, or written in a table. */
    private static Measurement like(Range other, BigDecimal from, BigDecimal to, NumberConvention convention) {
        String text = Values.write(from, convention) + "-" + Values.write(to, convention);
        return other.isExact() ? Range.of(from, to) : Measurement.parse(text, convention);
    }

    private static Stream<Change<Indicator>> overlapping(Plan plan, Indicator indicator) {
        if (!Values.isSteady(indicator, Range.class)) {
            return Stream.empty();
        }
        int last = indicator.getMilestones().size() - 1;
        return ranges(indicator).limit(last).map(i -> {
            Measurement longer = like(range(indicator, i), from(indicator, i), to(indicator, i + 1), plan.getNumbers());
            return new Change<>(Values.place(indicator, i + 1), Values.with(indicator, i, longer));
        });
    }
}
