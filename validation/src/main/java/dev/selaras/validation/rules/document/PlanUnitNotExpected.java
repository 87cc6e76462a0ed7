package dev.selaras.validation.rules.document;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;

/**
 * Finds plans of a whole region that name a unit as their owner. Where the level of the region does not have such plans
 * either, {@link PlanTypeLevel} tells of the type.
 */
@RuleInfo(
        code = "plan-unit-not-expected",
        severity = Severity.WARNING,
        looksAt = Plan.class,
        summary =
                @Bilingual(
                        id = "Perangkat daerah pada rencana seluruh wilayah",
                        en = "Unit named on a plan of the whole region"),
        message =
                @Bilingual(
                        id = "{0} adalah rencana seluruh wilayah, tetapi disebut milik \"{1}\".",
                        en = "An {0} is a plan of the whole region, but is said to be that of \"{1}\"."),
        mend =
                @Bilingual(
                        id = "Hapus \"unit\"; bila rencana ini memang milik perangkat daerah itu, perbaiki \"type\".",
                        en = "Remove \"unit\"; if the plan is indeed that unit's, correct \"type\"."),
        why =
                @Bilingual(
                        id =
                                "Rencana wilayah mengikat semua perangkatnya; rencana satu perangkat hanya mengikat perangkat itu.",
                        en = "A region's plan binds all of its units; a unit's plan binds only that unit."),
        sources = @Source(@Bilingual(id = "Praktik: keutuhan data", en = "Practice: integrity of data")),
        appliesTo = @AppliesTo({
            PlanType.RPJPD,
            PlanType.RPJMD,
            PlanType.RPD,
            PlanType.RKPD,
            PlanType.RPJMDES,
            PlanType.RPJPN,
            PlanType.RPJMN,
            PlanType.RKP
        }),
        since = "0.1",
        bad = """
                { "unit": { "name": "Dinas Contoh", "kind": "DINAS" } }
                """)
public final class PlanUnitNotExpected implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        Plan plan = graph.plan();
        return plan.getUnit().stream()
                .filter(unit -> PlanLevels.fit(plan.getType(), plan.getRegion()))
                .map(unit -> Flaw.in(
                        plan, "/unit", plan.getType().name(), unit.getName().in(plan.getLanguage())))
                .toList();
    }
}
