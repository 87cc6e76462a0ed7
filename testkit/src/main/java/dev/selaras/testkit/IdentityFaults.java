package dev.selaras.testkit;

import static dev.selaras.testkit.Elements.FACTORS;
import static dev.selaras.testkit.Elements.GOALS;
import static dev.selaras.testkit.Elements.INDICATORS;

import dev.selaras.core.model.Factor;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Ref;
import java.util.List;

/** Faults of ids, and of the other plans that are known by them. */
final class IdentityFaults {

    private static final Id ABSENT = Id.of("rencana-lain");

    private IdentityFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "indicator-id-twice",
                        "duplicate-id",
                        "Dua indikator memakai id yang sama.",
                        "Two indicators have the same id.",
                        Injection.in(INDICATORS, (plan, indicator) -> {
                            Indicator first = plan.getIndicators().get(0);
                            return Change.when(
                                    indicator != first && Parts.isUnused(plan, indicator),
                                    "",
                                    Indicator.builder()
                                            .from(indicator)
                                            .id(first.getId())
                                            .build());
                        })),
                Fault.of(
                        "factor-id-twice",
                        "duplicate-id",
                        "Dua faktor memakai id yang sama.",
                        "Two factors have the same id.",
                        Injection.in(FACTORS, (plan, factor) -> {
                            Factor first = plan.getFactors().get(0);
                            return Change.when(
                                    factor != first,
                                    "",
                                    Factor.builder()
                                            .from(factor)
                                            .id(first.getId())
                                            .build());
                        })),
                Fault.of(
                        "upper-plan-not-at-hand",
                        "plan-not-at-hand",
                        "Rencana yang dipedomani tidak tersedia.",
                        "A plan to follow is not at hand.",
                        Injection.inPlan(plan -> Change.to(
                                "/upperPlans/" + plan.getUpperPlans().size(),
                                Plan.builder().from(plan).addUpperPlans(ABSENT).build()))),
                Fault.of(
                        "goal-derived-from-plan-not-at-hand",
                        "plan-not-at-hand",
                        "Tujuan diturunkan dari rencana yang tidak tersedia.",
                        "A goal derives from a plan that is not at hand.",
                        Injection.in(
                                GOALS,
                                (plan, goal) -> Change.to(
                                        "/derivedFrom/" + goal.getDerivedFrom().size(),
                                        Goal.builder()
                                                .from(goal)
                                                .addDerivedFrom(Ref.to(ABSENT, Id.of("S1")))
                                                .build()))));
    }
}
