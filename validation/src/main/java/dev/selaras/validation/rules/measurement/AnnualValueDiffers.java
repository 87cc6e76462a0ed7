package dev.selaras.validation.rules.measurement;

import dev.selaras.core.achievement.SameValue;
import dev.selaras.core.achievement.Series;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LibraryRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.List;

/** Finds values of an annual plan that are not those which the plan above at hand sets for the same year and indicator. */
@RuleInfo(
        code = "annual-value-differs",
        severity = Severity.ERROR,
        looksAt = Indicator.class,
        summary =
                @Bilingual(
                        id = "Target tahunan berbeda dari rencana di atasnya",
                        en = "Milestone that differs from the plan above"),
        message =
                @Bilingual(
                        id = "Target {1} indikator \"{0}\" adalah {2}, sedangkan menurut \"{4}\" {3}.",
                        en = "The milestone {1} of the indicator \"{0}\" is {2}; \"{4}\" has {3}."),
        mend =
                @Bilingual(
                        id = "Samakan \"milestones\" dengan \"{4}\", atau ubah rencana di atasnya lebih dahulu.",
                        en = "Bring \"milestones\" into line with \"{4}\", or amend the plan above first."),
        why =
                @Bilingual(
                        id =
                                "Rencana tahunan menjalankan satu tahun dari rencana di atasnya; dua target tidak dapat ditagih.",
                        en =
                                "An annual plan carries out one year of the plan above; nobody can be held to two values."),
        sources = {
            @Source(
                    value = @Bilingual(id = "Permendagri 86/2017", en = "Home Affairs regulation 86/2017"),
                    kind = Source.Kind.UNREAD_REGULATION),
            @Source(@Bilingual(id = "Praktik: aplikasi e-SAKIP", en = "Practice: e-SAKIP applications"))
        },
        appliesTo = @AppliesTo({PlanType.RKPD, PlanType.RENJA}),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RKPD", "period": { "start": 2026, "end": 2026 }, "targetYears": null,
                  "upperPlans": [ "contoh" ], "indicators": [
                  { "id": "I1", "measures": "T1", "repeats": "contoh#I1", "name": "Rata-rata lama sekolah", "unit": "Tahun",
                    "direction": "INCREASE", "milestones": { "2026": "8,4" } } ] }
                """,
        good = """
                { "id": "lain", "type": "RKPD", "period": { "start": 2026, "end": 2026 }, "targetYears": null,
                  "upperPlans": [ "contoh" ], "indicators": [
                  { "id": "I1", "measures": "T1", "repeats": "contoh#I1", "name": "Rata-rata lama sekolah", "unit": "Tahun",
                    "direction": "INCREASE", "milestones": { "2026": "8,30" } } ] }
                """)
public final class AnnualValueDiffers implements LibraryRule {

    @Override
    public List<Flaw> check(PlanGraph graph, PlanLibrary library) {
        Repeated repeated = new Repeated(graph, library);
        List<Flaw> flaws = new ArrayList<>();
        for (Node<Indicator> node : graph.all(Indicator.class)) {
            repeated.by(node).ifPresent(original -> flaws.addAll(differing(node, original)));
        }
        return flaws;
    }

    private static List<Flaw> differing(Node<Indicator> node, Node<Indicator> original) {
        Series set = Series.ofMilestones(original.element());
        return node.element().getMilestones().stream()
                .filter(milestone -> node.graph().plan().getPeriod().contains(milestone.getYear()))
                .flatMap(milestone -> set.at(milestone.getYear()).stream()
                        .filter(value -> SameValue.isOther(value, milestone.getValue()))
                        .map(value -> flaw(node, milestone, original, value)))
                .toList();
    }

    private static Flaw flaw(Node<Indicator> node, Milestone milestone, Node<Indicator> original, Measurement value) {
        return Flaw.at(
                        Place.of(node, "milestones/" + milestone.getYear()),
                        node.text(),
                        String.valueOf(milestone.getYear()),
                        milestone.getValue().getRaw(),
                        value.getRaw(),
                        original.graph().plan().getId().getValue())
                .and(original);
    }
}
