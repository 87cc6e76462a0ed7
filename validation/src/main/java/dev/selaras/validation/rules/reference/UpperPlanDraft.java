package dev.selaras.validation.rules.reference;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.PlanVersion;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LibraryRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import dev.selaras.validation.rule.UpperPlans;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds plans that are no draft themselves and follow one of which nothing but a draft is at hand. */
@RuleInfo(
        code = "upper-plan-draft",
        severity = Severity.WARNING,
        looksAt = Plan.class,
        summary =
                @Bilingual(id = "Rencana yang dipedomani masih rancangan", en = "Plan to follow that is still a draft"),
        message =
                @Bilingual(
                        id = "Rencana \"{0}\" yang dipedomani hanya ada sebagai rancangan.",
                        en = "Of the plan \"{0}\", which is to be followed, there is only a draft."),
        mend =
                @Bilingual(
                        id = "Periksa rencana ini bersama naskah \"{0}\" yang sudah ditetapkan.",
                        en = "Check this plan together with the enacted text of \"{0}\"."),
        why =
                @Bilingual(
                        id = "Rancangan masih dapat berubah; yang mengikat ialah naskah yang ditetapkan.",
                        en = "A draft may still change; what binds is the text that is enacted."),
        sources = {
            @Source(
                    value = @Bilingual(id = "Permendagri 86/2017", en = "Home Affairs regulation 86/2017"),
                    kind = Source.Kind.UNREAD_REGULATION),
            @Source(@Bilingual(id = "Praktik: aplikasi e-SAKIP", en = "Practice: e-SAKIP applications"))
        },
        appliesTo = @AppliesTo({PlanType.RPJMD, PlanType.RENSTRA, PlanType.RKPD, PlanType.RENJA}),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RKPD", "period": { "start": 2026, "end": 2026 }, "targetYears": null,
                  "indicators": [], "upperPlans": [ "contoh" ], "atHand": { "version": "DRAFT" } }
                """,
        good = """
                { "id": "lain", "type": "RKPD", "period": { "start": 2026, "end": 2026 }, "targetYears": null,
                  "indicators": [], "upperPlans": [ "contoh" ] }
                """)
public final class UpperPlanDraft implements LibraryRule {

    @Override
    public List<Flaw> check(PlanGraph graph, PlanLibrary library) {
        if (isDraft(graph.plan())) {
            return List.of();
        }
        List<Flaw> flaws = new ArrayList<>();
        for (Set<PlanType> required : RequiredPlans.of(graph.plan())) {
            List<Plan> upper = new ArrayList<>();
            List<Flaw> drafts = new ArrayList<>();
            UpperPlans.each(graph, library, required, (plan, place) -> {
                upper.add(plan);
                drafts.add(Flaw.at(place, plan.getId().getValue()));
            });
            if (upper.stream().allMatch(UpperPlanDraft::isDraft)) {
                drafts.stream().limit(1).forEach(flaws::add);
            }
        }
        return flaws;
    }

    private static boolean isDraft(Plan plan) {
        return plan.version().equals(PlanVersion.DRAFT);
    }
}
