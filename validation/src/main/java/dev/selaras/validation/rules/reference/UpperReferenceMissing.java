package dev.selaras.validation.rules.reference;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.PlanVersion;
import dev.selaras.core.model.RegionLevel;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LibraryRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import dev.selaras.validation.rule.UpperPlans;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds plans that name no plan of the kind they have to follow, or one that is still a draft.
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
        mend =
                @Bilingual(
                        id = "Sebutkan id {0} pada \"upperPlans\"; bila sudah disebut, sertakan naskahnya yang sudah"
                                + " ditetapkan dalam pemeriksaan.",
                        en = "Name the id of {0} in \"upperPlans\"; if it is named already, check this plan together"
                                + " with its enacted text."),
        why =
                @Bilingual(
                        id = "Keselarasan hanya dapat diperiksa terhadap rencana di atasnya yang sudah ditetapkan.",
                        en = "Alignment can be checked only against the plan above that is in force."),
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
        Map<Id, Place> named = UpperPlans.named(graph);
        named.remove(plan.getId());
        Map<Place, Plan> atHand = new LinkedHashMap<>();
        named.forEach((id, place) -> library.find(id).ifPresent(upper -> atHand.put(place, upper.plan())));
        if (plan.getType() == PlanType.RPJMD && named.isEmpty()) {
            return List.of();
        }
        List<Flaw> missing = new ArrayList<>();
        List<Flaw> drafts = new ArrayList<>();
        for (Set<PlanType> required : required(plan)) {
            List<Place> places = places(atHand, upper -> required.contains(upper.getType()));
            List<Place> enacted = places(atHand, upper -> required.contains(upper.getType()) && !isDraft(upper));
            if (places.isEmpty()) {
                missing.add(Flaw.in(plan, "").with(name(required)));
            } else if (enacted.isEmpty() && !isDraft(plan)) {
                drafts.add(Flaw.at(places.get(0)).with(enacted(name(required))));
            }
        }
        if (missing.size() > named.size() - atHand.size()) {
            drafts.addAll(missing);
        }
        return drafts;
    }

    private static List<Place> places(Map<Place, Plan> plans, Predicate<Plan> which) {
        return plans.entrySet().stream()
                .filter(upper -> which.test(upper.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isDraft(Plan plan) {
        return plan.version().equals(PlanVersion.DRAFT);
    }

    /** What a plan has to follow: of each set one at least. */
    private static List<Set<PlanType>> required(Plan plan) {
        boolean isNational = plan.getRegion().getLevel() == RegionLevel.NASIONAL;
        Set<PlanType> mediumTerm = isNational ? Set.of(PlanType.RPJMN) : EnumSet.of(PlanType.RPJMD, PlanType.RPD);
        return switch (plan.getType()) {
            case RPJMD -> List.of(Set.of(PlanType.RPJPD));
            case RENSTRA, RKPD -> List.of(mediumTerm);
            default -> List.of(Set.of(PlanType.RENSTRA), Set.of(isNational ? PlanType.RKP : PlanType.RKPD));
        };
    }

    private static Wording name(Set<PlanType> types) {
        List<String> names = types.stream().map(PlanType::name).toList();
        return Wording.of(String.join(" atau ", names), "the " + String.join(" or ", names));
    }

    private static Wording enacted(Wording name) {
        return Wording.of(name.getIndonesian() + " yang sudah ditetapkan", name.getEnglish() + " that is enacted");
    }
}
