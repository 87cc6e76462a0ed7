package dev.selaras.testkit;

import static dev.selaras.testkit.Elements.GOALS;
import static dev.selaras.testkit.Elements.INDICATORS;

import dev.selaras.core.language.Words;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Ref;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Faults of what one plan hands down to another. */
final class UpperPlanFaults {

    /** From this year on a mission alone is no basis for the goal of a unit. */
    private static final int BY_TARGETS = 2018;

    private static final String INCOMPARABLE = "repeated-value-incomparable";

    private UpperPlanFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "goal-of-unit-by-mission-alone",
                        "renstra-goal-without-rpjmd-target",
                        "Tujuan Renstra hanya menyebutkan misi.",
                        "A goal of a Renstra names a mission alone.",
                        Injection.in(
                                        GOALS,
                                        (plan, goal) -> Change.when(
                                                !goal.getMissions().isEmpty()
                                                        && !goal.getDerivedFrom()
                                                                .isEmpty(),
                                                "",
                                                Goal.builder()
                                                        .from(goal)
                                                        .derivedFrom(List.of())
                                                        .build()))
                                .when(plan -> plan.getType() == PlanType.RENSTRA
                                        && plan.getPeriod().getStart() >= BY_TARGETS)),
                Fault.of(
                        "target-unowned",
                        "target-without-responsible-unit",
                        "Penanggung jawab semua indikator sebuah sasaran dihapus.",
                        "The responsible units of all indicators of a target are taken out.",
                        Injection.inPlan(UpperPlanFaults::unowned).when(plan -> plan.getType() == PlanType.RPJMD)),
                Fault.of(
                        "value-above-amended",
                        "annual-value-differs",
                        "Nilai dalam rencana di atasnya berubah.",
                        "The value in the plan above has changed.",
                        Injection.inSet(set -> repeating(set).flatMap(i -> amended(set, i, set.plan())))),
                Fault.of(
                        "value-above-amended-without-a-link",
                        "annual-value-differs",
                        "Nilai dalam rencana di atasnya berubah; indikatornya hanya bernama sama.",
                        "The value in the plan above has changed; the indicator has only its name.",
                        Injection.inSet(set -> repeating(set)
                                .filter(i ->
                                        isAlone(set, set.plan().getIndicators().get(i)))
                                .flatMap(i -> amended(set, i, unlinked(set.plan(), i))))),
                Fault.of(
                        "repeated-value-lost",
                        INCOMPARABLE,
                        "Indikator yang mengulang indikator rencana di atasnya kehilangan nilainya.",
                        "An indicator that repeats one of the plan above has lost its value.",
                        Injection.in(INDICATORS, UpperPlanFaults::withoutValues)),
                Fault.of(
                        "repeated-in-another-unit",
                        INCOMPARABLE,
                        "Rencana di atasnya memakai satuan lain untuk indikator yang diulang.",
                        "The plan above has another unit for the indicator that is repeated.",
                        Injection.inSet(set -> repeating(set)
                                .map(i -> new Change<>(
                                        INDICATORS.pointer(i) + "/unit",
                                        set.withAtHand(above -> inAnotherUnit(
                                                above,
                                                set.plan()
                                                        .getIndicators()
                                                        .get(i)
                                                        .getRepeats()
                                                        .orElseThrow())))))));
    }

    private static Stream<Change<Indicator>> withoutValues(Plan plan, Indicator indicator) {
        boolean isDue = indicator.getMilestones().stream()
                .anyMatch(milestone -> milestone.getYear() == plan.getPeriod().getStart());
        return Change.when(
                isDue && indicator.getRepeats().isPresent(),
                "/milestones",
                Indicator.builder().from(indicator).milestones(List.of()).build());
    }

    private static Plan inAnotherUnit(Plan plan, Ref repeated) {
        List<Indicator> indicators = plan.getIndicators().stream()
                .map(indicator -> Ref.to(plan.getId(), indicator.getId()).equals(repeated)
                        ? Indicator.builder()
                                .from(indicator)
                                .unit("Satuan lama")
                                .build()
                        : indicator)
                .toList();
        return Plan.builder().from(plan).indicators(indicators).build();
    }

    private static Stream<Integer> repeating(PlanSet set) {
        List<Indicator> indicators = set.plan().getIndicators();
        return IntStream.range(0, indicators.size())
                .filter(i -> indicators.get(i).getRepeats().isPresent())
                .boxed();
    }

    private static Stream<Change<PlanSet>> amended(PlanSet set, int at, Plan plan) {
        Indicator indicator = set.plan().getIndicators().get(at);
        int year = set.plan().getPeriod().getStart();
        Ref repeated = indicator.getRepeats().orElseThrow();
        return indicator.getMilestones().stream()
                .filter(milestone -> milestone.getYear() == year)
                .flatMap(milestone -> number(milestone).stream())
                .map(number -> new Change<>(
                        INDICATORS.pointer(at) + "/milestones/" + year,
                        new PlanSet(plan, set.atHand())
                                .withAtHand(above -> repeated.getPlan().equals(Optional.of(above.getId()))
                                        ? amended(above, repeated, year, number.add(BigDecimal.ONE))
                                        : above)));
    }

    private static Optional<BigDecimal> number(Milestone milestone) {
        return milestone.getValue() instanceof Quantity quantity
                        && quantity.getUnit().isEmpty()
                ? Optional.of(quantity.getValue())
                : Optional.empty();
    }

    private static Plan amended(Plan plan, Ref ref, int year, BigDecimal number) {
        List<Indicator> indicators = plan.getIndicators();
        int at = IntStream.range(0, indicators.size())
                .filter(i -> indicators.get(i).getId().equals(ref.getElement()))
                .findFirst()
                .orElseThrow();
        List<Milestone> milestones = indicators.get(at).getMilestones().stream()
                .map(milestone -> milestone.getYear() == year ? Milestone.of(year, Measurement.of(number)) : milestone)
                .toList();
        return INDICATORS.replaced(
                plan,
                at,
                Indicator.builder()
                        .from(indicators.get(at))
                        .milestones(milestones)
                        .build());
    }

    private static Plan unlinked(Plan plan, int at) {
        return INDICATORS.replaced(
                plan,
                at,
                Indicator.builder()
                        .from(plan.getIndicators().get(at))
                        .repeats(Optional.empty())
                        .build());
    }

    /** Whether no two indicators of the plans above have its name. */
    private static boolean isAlone(PlanSet set, Indicator indicator) {
        Words name = Words.of(indicator.getName().toString());
        return set.atHand().stream()
                        .filter(above -> above.getType() != PlanType.RKPD)
                        .flatMap(above -> above.getIndicators().stream())
                        .filter(above -> Words.of(above.getName().toString()).equals(name))
                        .count()
                == 1;
    }

    private static Stream<Change<Plan>> unowned(Plan plan) {
        return IntStream.range(0, plan.getTargets().size()).boxed().map(i -> {
            Ref target = Ref.to(plan.getTargets().get(i).getId());
            List<Indicator> indicators = plan.getIndicators().stream()
                    .map(indicator -> indicator.getMeasures().equals(target) ? Parts.unowned(indicator) : indicator)
                    .toList();
            return new Change<>(
                    "/targets/" + i,
                    Plan.builder().from(plan).indicators(indicators).build());
        });
    }
}
