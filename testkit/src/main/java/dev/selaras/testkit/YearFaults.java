package dev.selaras.testkit;

import static dev.selaras.testkit.Elements.INDICATORS;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.TargetYears;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Faults of the years that have values. */
final class YearFaults {

    private static final String MISSING = "milestone-year-missing";
    private static final Set<Aggregation> OF_ALL_YEARS = Set.of(Aggregation.SUM, Aggregation.EVENT);
    private static final Measurement BLANK = Measurement.parse("-", NumberConvention.ID);

    /** More years after a plan than any of its values may be for. */
    private static final int LATE = 5;

    private YearFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "year-left-out",
                        MISSING,
                        "Satu tahun tidak memuat nilai.",
                        "One year is left out.",
                        Injection.in(
                                        INDICATORS,
                                        (plan, indicator) -> due(plan, indicator)
                                                .map(i -> new Change<>("/milestones", without(indicator, i))))
                                .when(Parts::isMeasured)),
                Fault.of(
                        "year-blank",
                        MISSING,
                        "Nilai satu tahun dikosongkan.",
                        "The value of one year is left blank.",
                        Injection.in(
                                        INDICATORS,
                                        (plan, indicator) -> due(plan, indicator)
                                                .map(i ->
                                                        new Change<>("/milestones", Values.with(indicator, i, BLANK))))
                                .when(Parts::isMeasured)),
                Fault.of(
                        "years-left-out",
                        MISSING,
                        "Indikator tidak memuat nilai tahun mana pun.",
                        "No year has a value.",
                        Injection.in(
                                        INDICATORS,
                                        (plan, indicator) -> Change.to(
                                                "",
                                                Indicator.builder()
                                                        .from(indicator)
                                                        .milestones(List.of())
                                                        .build()))
                                .when(Parts::isMeasured)),
                Fault.of(
                        "year-after-plan",
                        "milestone-year-outside",
                        "Ada nilai untuk tahun lama setelah rencana berakhir.",
                        "There is a value for a year long after the plan.",
                        Injection.in(INDICATORS, (plan, indicator) -> withLateYear(plan, indicator))
                                .when(Parts::isMeasured)));
    }

    /** The places of values that must be there and that nothing else gives. */
    private static Stream<Integer> due(Plan plan, Indicator indicator) {
        if (indicator.getAggregation().filter(OF_ALL_YEARS::contains).isPresent()) {
            return Stream.empty();
        }
        Optional<List<Integer>> declared = plan.getTargetYears().map(TargetYears::getMandatory);
        return Values.free(indicator).stream().filter(i -> {
            int year = indicator.getMilestones().get(i).getYear();
            return declared.map(years -> years.contains(year))
                    .orElse(plan.getPeriod().contains(year));
        });
    }

    private static Indicator without(Indicator indicator, int i) {
        List<Milestone> rest = new ArrayList<>(indicator.getMilestones());
        rest.remove(i);
        return Indicator.builder().from(indicator).milestones(rest).build();
    }

    private static Stream<Change<Indicator>> withLateYear(Plan plan, Indicator indicator) {
        int year = plan.getPeriod().getEnd() + LATE;
        List<Measurement> values = Values.of(indicator);
        return Change.to(
                "/milestones/" + year,
                Indicator.builder()
                        .from(indicator)
                        .addMilestones(Milestone.of(year, values.get(values.size() - 1)))
                        .build());
    }
}
