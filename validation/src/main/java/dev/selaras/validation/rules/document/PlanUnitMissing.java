package dev.selaras.validation.rules.document;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.RegionLevel;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;

/**
 * Finds plans of a unit that do not say whose they are. Where the region is a kecamatan or a kelurahan, that is the unit;
 * where it is none that has units, {@link PlanTypeLevel} tells.
 */
@RuleInfo(
        code = "plan-unit-missing",
        severity = Severity.ERROR,
        looksAt = Plan.class,
        summary =
                @Bilingual(
                        id = "Rencana perangkat daerah tanpa perangkat daerah",
                        en = "Plan of a unit that names no unit"),
        message =
                @Bilingual(
                        id = "{0} ini tidak menyebutkan perangkat daerah pemiliknya.",
                        en = "This {0} does not say whose it is: it names no unit."),
        mend =
                @Bilingual(
                        id = "Isi \"unit\" dengan \"name\" dan \"kind\" perangkat daerah pemilik rencana.",
                        en = "Fill in \"unit\" with the \"name\" and \"kind\" of the unit whose plan it is."),
        why =
                @Bilingual(
                        id =
                                "Renstra dan Renja adalah janji satu perangkat daerah; tanpa namanya tidak ada yang bertanggung jawab.",
                        en = "A Renstra or Renja is one unit's promise; without its name nobody answers for it."),
        sources =
                @Source(
                        value = @Bilingual(id = "UU 23/2014", en = "Act 23/2014 on regional government"),
                        kind = Source.Kind.UNREAD_REGULATION),
        appliesTo = @AppliesTo({PlanType.RENSTRA, PlanType.RENJA}),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RENSTRA", "upperPlans": [ "contoh" ], "vision": null, "pillars": null, "missions": null,
                  "issues": [], "goals": [], "targets": [], "indicators": [] }
                """,
        good = """
                { "id": "lain", "type": "RENSTRA", "upperPlans": [ "contoh" ], "vision": null, "pillars": null, "missions": null,
                  "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "issues": [], "goals": [], "targets": [], "indicators": [] }
                """)
public final class PlanUnitMissing implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        Plan plan = graph.plan();
        boolean isItsRegion = plan.belongsToKecamatan() || plan.getRegion().getLevel() == RegionLevel.KELURAHAN;
        return plan.getUnit().isPresent() || isItsRegion || !PlanLevels.fit(plan.getType(), plan.getRegion())
                ? List.of()
                : List.of(Flaw.in(plan, "", plan.getType().name()));
    }
}
