package dev.selaras.testkit;

import static dev.selaras.testkit.Elements.INDICATORS;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Money;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Range;
import dev.selaras.core.measurement.Rate;
import dev.selaras.core.measurement.Ratio;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Condition;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.IndicatorBuilder;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Ref;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Faults of what an indicator says beside its yearly values. */
final class IndicatorFaults {

    private static final String METADATA = "indicator-metadata";
    private static final String BASELINE = "baseline-missing";

    private IndicatorFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "baseline-lost",
                        BASELINE,
                        "Kondisi awal dihapus.",
                        "The baseline is taken out.",
                        without("", builder -> builder.baseline(Optional.empty()))
                                .when(Parts::isMeasured)),
                Fault.of(
                        "baseline-blank",
                        BASELINE,
                        "Nilai kondisi awal dikosongkan.",
                        "The value of the baseline is left blank.",
                        Injection.in(
                                        INDICATORS,
                                        (plan, indicator) -> Change.to(
                                                "/baseline/value",
                                                Values.withBaseline(
                                                        indicator, Measurement.parse("-", NumberConvention.ID))))
                                .when(Parts::isMeasured)),
                Fault.of(
                        "baseline-without-year",
                        BASELINE,
                        "Tahun kondisi awal dihapus.",
                        "The year of the baseline is taken out.",
                        Injection.in(INDICATORS, (plan, indicator) -> Change.to("/baseline", undated(indicator)))
                                .when(Parts::isMeasured)),
                Fault.of(
                        "source-lost",
                        METADATA,
                        "Sumber data dihapus.",
                        "The source of the data is taken out.",
                        without("", builder -> builder.source(Optional.empty())).when(Parts::isMeasured)),
                Fault.of(
                        "definition-lost",
                        METADATA,
                        "Definisi dan rumus dihapus.",
                        "Definition and formula are taken out.",
                        without(
                                        "",
                                        builder -> builder.definition(Optional.empty())
                                                .formula(Optional.empty()))
                                .when(Parts::isMeasured)),
                Fault.of(
                        "responsible-lost",
                        METADATA,
                        "Penanggung jawab dihapus.",
                        "The responsible units are taken out.",
                        Injection.in(
                                        INDICATORS,
                                        (plan, indicator) -> Change.when(
                                                Parts.isOwnedBeside(plan, indicator), "", Parts.unowned(indicator)))
                                .when(plan -> plan.getType() == PlanType.RPJMD)),
                Fault.of(
                        "direction-lost",
                        "direction-undeclared",
                        "Arah indikator dihapus.",
                        "The direction of an indicator is taken out.",
                        Injection.in(
                                INDICATORS,
                                (plan, indicator) -> Change.when(
                                        hasDirection(indicator),
                                        "",
                                        edit(indicator)
                                                .direction(Optional.empty())
                                                .build()))),
                Fault.of(
                        "unit-lost",
                        "indicator-unit-missing",
                        "Satuan indikator dihapus.",
                        "The unit of an indicator is taken out.",
                        Injection.in(
                                INDICATORS,
                                (plan, indicator) -> Change.when(
                                        needsUnit(indicator),
                                        "",
                                        edit(indicator).unit(Optional.empty()).build()))),
                Fault.of(
                        "values-of-namesake-differ",
                        "duplicate-indicator-milestones",
                        "Indikator bernama sama memuat nilai lain pada tahun terakhir.",
                        "An indicator of the same name has another value in the last year.",
                        Injection.inPlan(IndicatorFaults::withNamesakes).when(Parts::isMeasured)));
    }

    private static IndicatorBuilder edit(Indicator indicator) {
        return Indicator.builder().from(indicator);
    }

    private static Injection without(String place, Consumer<IndicatorBuilder> change) {
        return Injection.in(INDICATORS, (plan, indicator) -> {
            IndicatorBuilder builder = edit(indicator);
            change.accept(builder);
            return Change.to(place, builder.build());
        });
    }

    private static Indicator undated(Indicator indicator) {
        Condition baseline = indicator.getBaseline().orElseThrow();
        return edit(indicator)
                .baseline(Condition.builder().value(baseline.getValue()).build())
                .build();
    }

    private static boolean hasDirection(Indicator indicator) {
        return indicator.getDirection().isPresent()
                && !indicator.getAggregation().equals(Optional.of(Aggregation.EVENT))
                && Values.of(indicator).stream()
                        .anyMatch(value -> value instanceof Quantity
                                || value instanceof Range
                                || value instanceof Ratio
                                || value instanceof Rate
                                || value instanceof Money);
    }

    /** Whether its values are bare numbers that can be read without their unit. */
    private static boolean needsUnit(Indicator indicator) {
        return indicator.getUnit().isPresent()
                && indicator.getScale().isEmpty()
                && Values.of(indicator).stream()
                        .allMatch(value -> value.otherReading().isEmpty()
                                && ((value instanceof Quantity number
                                                && number.getUnit().isEmpty())
                                        || (value instanceof Range range
                                                && range.getUnit().isEmpty())));
    }

    /** One more indicator for each whose values rise or fall, of another element and of one value that differs. */
    private static Stream<Change<Plan>> withNamesakes(Plan plan) {
        String place = "/indicators/" + plan.getIndicators().size() + "/milestones/";
        return plan.getIndicators().stream()
                .filter(indicator -> Values.isSteady(indicator, Quantity.class))
                .limit(3)
                .map(indicator -> {
                    int last = indicator.getMilestones().size() - 1;
                    Indicator other = Values.with(
                            edit(indicator)
                                    .id(Id.of("I900"))
                                    .measures(anotherMeasured(plan, indicator.getMeasures()))
                                    .endState(Optional.empty())
                                    .build(),
                            last,
                            Values.of(indicator).get(last - 1));
                    return new Change<>(
                            place + indicator.getMilestones().get(last).getYear(),
                            Plan.builder().from(plan).addIndicators(other).build());
                });
    }

    private static Ref anotherMeasured(Plan plan, Ref measured) {
        return Stream.<PlanElement>concat(plan.getGoals().stream(), plan.getTargets().stream())
                .map(element -> Ref.to(element.getId()))
                .filter(ref -> !ref.equals(measured))
                .findFirst()
                .orElseThrow();
    }
}
