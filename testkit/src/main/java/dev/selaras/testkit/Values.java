package dev.selaras.testkit;

import dev.selaras.core.language.Words;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Range;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Condition;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The values of an indicator, as faults need them. */
final class Values {

    /** Words of what measures a change, or may exceed the whole; of such values little can be said. */
    private static final Set<String> UNBOUNDED = Set.of(
            "pertumbuhan",
            "laju",
            "inflasi",
            "deflasi",
            "kenaikan",
            "peningkatan",
            "penurunan",
            "perubahan",
            "kasar",
            "apk",
            "rasio",
            "capaian",
            "realisasi",
            "surplus");

    private Values() {}

    /** Whether it measures a state, so that each year's value can be held against the one before. */
    static boolean isState(Indicator indicator) {
        return indicator.getAggregation().orElse(Aggregation.LAST) == Aggregation.LAST
                && Words.of(indicator.getName().toString()).getWords().stream().noneMatch(UNBOUNDED::contains);
    }

    /** The values to reach. */
    static List<Measurement> of(Indicator indicator) {
        return indicator.getMilestones().stream().map(Milestone::getValue).toList();
    }

    /** The number of a value, the first of a range. */
    static Optional<BigDecimal> number(Measurement value) {
        return value instanceof Range range
                ? range.getFrom()
                : value instanceof Quantity quantity ? Optional.of(quantity.getValue()) : Optional.empty();
    }

    /** The numbers to reach, the first of each range; none unless all values are of one of these kinds. */
    static List<BigDecimal> numbers(Indicator indicator, Class<? extends Measurement> kind) {
        List<Measurement> values = of(indicator);
        return values.stream().allMatch(kind::isInstance)
                ? values.stream().flatMap(value -> number(value).stream()).toList()
                : List.of();
    }

    /** Whether it measures a state in values of one kind, and each is better than the one before. */
    static boolean isSteady(Indicator indicator, Class<? extends Measurement> kind) {
        List<BigDecimal> numbers = numbers(indicator, kind);
        Optional<Direction> direction = indicator.getDirection();
        int sign = direction.equals(Optional.of(Direction.INCREASE))
                ? 1
                : direction.equals(Optional.of(Direction.DECREASE)) ? -1 : 0;
        boolean isSteady = isState(indicator) && sign != 0 && numbers.size() > 3;
        for (int i = 1; i < numbers.size(); i++) {
            isSteady = isSteady && numbers.get(i).compareTo(numbers.get(i - 1)) == sign;
        }
        return isSteady;
    }

    /** The places in the list of values to reach that hang on no other: not on the end state, nor on a plan above. */
    static List<Integer> free(Indicator indicator) {
        Optional<Integer> end = indicator.getEndState().flatMap(Condition::getYear);
        List<Integer> free = new ArrayList<>();
        for (int i = 0;
                indicator.getRepeats().isEmpty()
                        && i < indicator.getMilestones().size();
                i++) {
            if (!end.equals(Optional.of(indicator.getMilestones().get(i).getYear()))) {
                free.add(i);
            }
        }
        return free;
    }

    /** The place of a value below its indicator. */
    static String place(Indicator indicator, int i) {
        return "/milestones/" + indicator.getMilestones().get(i).getYear();
    }

    /** The indicator with another value to reach. */
    static Indicator with(Indicator indicator, int i, Measurement value) {
        List<Milestone> changed = new ArrayList<>(indicator.getMilestones());
        changed.set(i, Milestone.of(changed.get(i).getYear(), value));
        return Indicator.builder().from(indicator).milestones(changed).build();
    }

    /** The indicator with another value before the plan, of the same year. */
    static Indicator withBaseline(Indicator indicator, Measurement value) {
        Condition baseline = indicator.getBaseline().orElseThrow();
        return Indicator.builder()
                .from(indicator)
                .baseline(Condition.builder().from(baseline).value(value).build())
                .build();
    }

    /** The indicator with another value at the end of the plan, if it has one, of the same year. */
    static Indicator withEnd(Indicator indicator, Measurement value) {
        return Indicator.builder()
                .from(indicator)
                .endState(indicator
                        .getEndState()
                        .map(end -> Condition.builder().from(end).value(value).build()))
                .build();
    }

    /** A number in a table. */
    static String write(BigDecimal number, NumberConvention convention) {
        return number.toPlainString().replace('.', convention.decimal());
    }

    /** A number in the form of another value: given as a number, or written in a table. */
    static Measurement like(Measurement other, BigDecimal number, NumberConvention convention) {
        boolean isGiven = other.getRaw().equals(number(other).orElse(number).toPlainString());
        return isGiven ? Measurement.of(number) : Measurement.parse(write(number, convention), convention);
    }
}
