package dev.selaras.testkit;

import static dev.selaras.testkit.Elements.GOALS;

import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanBuilder;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.PlanVersion;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Text;
import java.util.List;
import java.util.stream.Stream;

/** Faults of whole plans beside each other: which there are, and which follows which. */
final class PlanFaults {

    private PlanFaults() {}

    static List<Fault> all() {
        return List.of(
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
                        "upper-plan-derives-from-lower",
                        "cyclic-plan-reference",
                        "Tujuan rencana yang dipedomani dijabarkan dari sasaran rencana ini.",
                        "A goal of the plan that is followed derives from a target of this one.",
                        Injection.inSet(PlanFaults::derivedAbove)),
                Fault.of(
                        "lower-plan-followed",
                        "upper-plan-of-lower-level",
                        "Renja disebut sebagai rencana yang dipedomani.",
                        "A Renja is named as a plan to follow.",
                        Injection.inSet(set -> Change.to(
                                        "/upperPlans/"
                                                + set.plan().getUpperPlans().size(),
                                        withRenja(set)))
                                .when(plan -> !Parts.isOf(plan, PlanType.RENJA, PlanType.OTHER, PlanType.RPJMD))),
                Fault.of(
                        "version-of-a-plan-of-another-type",
                        "version-of-other-plan",
                        "Rancangan dengan id yang sama adalah rencana jenis lain.",
                        "A draft with the same id is a plan of another type.",
                        Injection.inSet(set -> Change.to("/id", beside(set, draft(set.plan()))))),
                Fault.of(
                        "upper-plan-draft",
                        "upper-plan-draft",
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
        return beside(set, namesake);
    }

    private static PlanSet beside(PlanSet set, Plan more) {
        return new PlanSet(
                set.plan(),
                Stream.concat(Stream.of(more), set.atHand().stream()).toList());
    }

    private static Plan draft(Plan plan) {
        return Plan.builder()
                .from(plan)
                .version(PlanVersion.DRAFT)
                .type(plan.getType() == PlanType.OTHER ? PlanType.RKPD : PlanType.OTHER)
                .build();
    }

    private static PlanSet withRenja(PlanSet set) {
        Id id = Id.of("renja-lain");
        Plan renja = new PlanBuilder()
                .id(id)
                .type(PlanType.RENJA)
                .title(Text.of("Renja"))
                .region(set.plan().getRegion())
                .period(set.plan().getPeriod())
                .build();
        return beside(set, renja)
                .with(Plan.builder().from(set.plan()).addUpperPlans(id).build());
    }

    private static Stream<Change<PlanSet>> derivedAbove(PlanSet set) {
        return set.plan().getTargets().stream()
                .limit(1)
                .map(target -> Ref.to(set.plan().getId(), target.getId()))
                .filter(target -> set.atHand().stream()
                        .limit(1)
                        .anyMatch(above -> !above.getGoals().isEmpty()))
                .map(target -> new Change<>(
                        "/upperPlans/0",
                        set.withAtHand(above -> GOALS.of(above).isEmpty()
                                ? above
                                : GOALS.replaced(
                                        above,
                                        0,
                                        Goal.builder()
                                                .from(above.getGoals().get(0))
                                                .addDerivedFrom(target)
                                                .build()))));
    }
}
