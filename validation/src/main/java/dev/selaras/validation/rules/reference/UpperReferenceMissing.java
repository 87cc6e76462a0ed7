package dev.selaras.validation.rules.reference;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LibraryRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import dev.selaras.validation.rule.UpperPlans;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds plans that name no plan of the kind they have to follow; of one that is still a draft {@link UpperPlanDraft} tells.
 *
 * <p>A plan that is not at hand may be of any kind, so it may be the one that seems to be missing. An RPJMD that names no
 * other plan at all is taken for the topmost of those that are kept.
 */
@RuleInfo(
        code = "upper-reference-missing",
        severity = Severity.WARNING,
        looksAt = Plan.class,
        summary =
                @Bilingual(id = "Rencana yang dipedomani tidak dirujuk", en = "Plan to follow that is not referred to"),
        message = @Bilingual(id = "Rencana ini tidak merujuk {0}.", en = "This plan does not refer to {0}."),
        mend = @Bilingual(id = "Sebutkan id {0} pada \"upperPlans\".", en = "Name the id of {0} in \"upperPlans\"."),
        why =
                @Bilingual(
                        id = "Keselarasan hanya dapat diperiksa terhadap rencana di atasnya.",
                        en = "Alignment can be checked only against the plan above."),
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
                  "indicators": [] }
                """,
        good = """
                { "id": "lain", "type": "RKPD", "period": { "start": 2026, "end": 2026 }, "targetYears": null,
                  "indicators": [], "upperPlans": [ "contoh" ] }
                """)
public final class UpperReferenceMissing implements LibraryRule {

    @Override
    public List<Flaw> check(PlanGraph graph, PlanLibrary library) {
        Plan plan = graph.plan();
        Set<Id> named = UpperPlans.named(graph).keySet();
        named.remove(plan.getId());
        if (plan.getType() == PlanType.RPJMD && named.isEmpty()) {
            return List.of();
        }
        Set<PlanType> atHand = EnumSet.noneOf(PlanType.class);
        UpperPlans.each(graph, library, EnumSet.allOf(PlanType.class), (upper, place) -> atHand.add(upper.getType()));
        List<Set<PlanType>> missing = RequiredPlans.of(plan).stream()
                .filter(required -> Collections.disjoint(required, atHand))
                .toList();
        long unknown = named.stream().filter(id -> library.find(id).isEmpty()).count();
        return missing.size() <= unknown
                ? List.of()
                : missing.stream()
                        .map(required -> Flaw.in(plan, "").with(RequiredPlans.name(required)))
                        .toList();
    }
}
