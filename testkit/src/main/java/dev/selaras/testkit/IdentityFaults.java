package dev.selaras.testkit;

import static dev.selaras.testkit.Elements.FACTORS;
import static dev.selaras.testkit.Elements.GOALS;
import static dev.selaras.testkit.Elements.INDICATORS;

import dev.selaras.core.model.Factor;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.PlanVersion;
import dev.selaras.core.model.Ref;
import java.util.List;
import java.util.stream.Stream;

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
                                                .build()))),
                Fault.of(
                        "plan-id-taken",
                        "duplicate-plan-id",
                        "Id rencana sudah dipakai rencana lain.",
                        "Another plan has the id of the plan already.",
                        Injection.inSet(set -> Change.to("/id", withNamesake(set)))),
                Fault.of(
                        "own-upper-plan",
                        "cyclic-plan-reference",
                        "Rencana berpedoman pada dirinya sendiri.",
                        "The plan follows itself.",
                        Injection.inPlan(plan -> Change.to(
                                "/upperPlans/" + plan.getUpperPlans().size(),
                                Plan.builder()
                                        .from(plan)
                                        .addUpperPlans(plan.getId())
                                        .build()))),
                Fault.of(
                        "upper-plan-follows-lower",
                        "cyclic-plan-reference",
                        "Rencana yang dipedomani berpedoman pada rencana ini.",
                        "The plan that is followed follows this one.",
                        Injection.inSet(set -> Change.when(
                                !set.atHand().isEmpty(),
                                "/upperPlans/0",
                                set.withAtHand(above -> Plan.builder()
                                        .from(above)
                                        .addUpperPlans(set.plan().getId())
                                        .build())))),
                Fault.of(
                        "upper-plan-draft",
                        "upper-reference-missing",
                        "Rencana yang dipedomani masih rancangan.",
                        "The plan that is followed is still a draft.",
                        Injection.inSet(set -> set.atHand().size() == 1
                                        ? Change.to(
                                                "/upperPlans/0",
                                                set.withAtHand(above -> Plan.builder()
                                                        .from(above)
                                                        .version(PlanVersion.DRAFT)
                                                        .build()))
                                        : Stream.empty())
                                .when(plan -> Parts.isOf(plan, PlanType.RENSTRA, PlanType.RKPD))),
                Fault.of(
                        "regional-annual-plan-unnamed",
                        "upper-reference-missing",
                        "Renja tidak menyebutkan RKPD.",
                        "A Renja does not name the RKPD.",
                        Injection.inPlan(plan -> Change.to(
                                        "",
                                        Plan.builder()
                                                .from(plan)
                                                .upperPlans(plan.getUpperPlans().subList(0, 2))
                                                .build()))
                                .when(plan -> plan.getType() == PlanType.RENJA)));
    }

    private static PlanSet withNamesake(PlanSet set) {
        Plan namesake = Plan.builder()
                .from(ValidPlans.plain(PlanType.RPJMD).plan())
                .id(set.plan().getId())
                .build();
        return new PlanSet(
                set.plan(),
                Stream.concat(Stream.of(namesake), set.atHand().stream()).toList());
    }
}
