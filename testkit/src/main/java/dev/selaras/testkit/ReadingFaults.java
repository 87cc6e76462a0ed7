package dev.selaras.testkit;

import static dev.selaras.testkit.Elements.INDICATORS;

import dev.selaras.core.measurement.Grade;
import dev.selaras.core.measurement.Level;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Presence;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Rank;
import dev.selaras.core.measurement.Unit;
import dev.selaras.core.model.Condition;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Plan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Faults of what cells are read by: the unit, the scale, and the signs of numbers. */
final class ReadingFaults {

    /** For each scale a grade that is not on it. */
    private static final Map<String, String> FOREIGN =
            Map.of("SAKIP", "WDP", "BPK", "CC", "LEVEL", "Level 9", "KEMANDIRIAN", "Juara");

    private ReadingFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "grade-of-other-scale",
                        "grade-unknown",
                        "Satu predikat berasal dari skala lain.",
                        "One grade is of another scale.",
                        Injection.in(
                                INDICATORS,
                                (plan, indicator) -> indicator.getScale().map(FOREIGN::get).stream()
                                        .flatMap(code -> Values.free(indicator).stream()
                                                .map(i -> cell(plan, indicator, i, code))))),
                Fault.of(
                        "grades-counted",
                        "indicator-unit-value-mismatch",
                        "Predikat, tingkat, atau peringkat bersatuan orang.",
                        "Grades, levels or ranks are said to count people.",
                        unit("Orang", ReadingFaults::isOrdinal)),
                Fault.of(
                        "presence-in-percent",
                        "indicator-unit-value-mismatch",
                        "Ada atau tidaknya sesuatu dinyatakan dalam persen.",
                        "Whether something is there is given in per cent.",
                        unit("%", Presence.class::isInstance)),
                Fault.of(
                        "other-decimal-sign",
                        "number-format-ambiguous",
                        "Satu angka memakai tanda desimal lain.",
                        "One number has the other decimal sign.",
                        Injection.in(
                                INDICATORS,
                                (plan, indicator) -> decimals(plan, indicator)
                                        .map(i -> cell(
                                                plan,
                                                indicator,
                                                i,
                                                Values.write(
                                                        number(indicator, i),
                                                        plan.getNumbers().other()))))),
                Fault.of(
                        "decimals-as-thousands",
                        "number-format-ambiguous",
                        "Tiga desimal dengan tanda ribuan dapat terbaca sebagai ribuan.",
                        "Three decimals after the sign of thousands can be read as thousands.",
                        Injection.in(
                                INDICATORS,
                                (plan, indicator) -> decimals(plan, indicator)
                                        .filter(i -> number(indicator, i).compareTo(BigDecimal.ONE) >= 0)
                                        .map(i -> cell(
                                                plan,
                                                indicator,
                                                i,
                                                Values.write(
                                                        number(indicator, i).setScale(3),
                                                        plan.getNumbers().other()))))));
    }

    private static Change<Indicator> cell(Plan plan, Indicator indicator, int i, String cell) {
        return new Change<>(
                Values.place(indicator, i), Values.with(indicator, i, Measurement.parse(cell, plan.getNumbers())));
    }

    /** Another unit for indicators all values of which meet a condition. */
    private static Injection unit(String unit, Predicate<Measurement> foreign) {
        return Injection.in(
                INDICATORS,
                (plan, indicator) -> Change.when(
                        indicator.getRepeats().isEmpty()
                                && !Values.of(indicator).isEmpty()
                                && Values.of(indicator).stream().allMatch(foreign)
                                && indicator
                                        .getBaseline()
                                        .map(Condition::getValue)
                                        .filter(foreign)
                                        .isPresent(),
                        "/unit",
                        Indicator.builder()
                                .from(indicator)
                                .unit(spelled(plan, unit))
                                .build()));
    }

    /** A unit as the plan spells it elsewhere. */
    private static String spelled(Plan plan, String unit) {
        return plan.getIndicators().stream()
                .flatMap(other -> other.getUnit().stream())
                .filter(other -> Unit.parse(other).means(Unit.parse(unit)))
                .findFirst()
                .orElse(unit);
    }

    private static boolean isOrdinal(Measurement value) {
        return (value instanceof Grade grade && grade.getScore().isEmpty())
                || value instanceof Level
                || value instanceof Rank;
    }

    private static BigDecimal number(Indicator indicator, int i) {
        return Values.number(Values.of(indicator).get(i)).orElseThrow();
    }

    /** The places of numbers with decimals, where all numbers of the row have some, written as the plan declares. */
    private static Stream<Integer> decimals(Plan plan, Indicator indicator) {
        boolean isWritten = Stream.concat(
                        indicator.getBaseline().map(Condition::getValue).stream(), Values.of(indicator).stream())
                .allMatch(value -> value instanceof Quantity number
                        && !number.isExact()
                        && number.getValue().scale() > 0
                        && number.getValue().scale() < 3
                        && number.getRaw().equals(Values.write(number.getValue(), plan.getNumbers())));
        return isWritten && Values.isState(indicator) ? Values.free(indicator).stream() : Stream.empty();
    }
}
