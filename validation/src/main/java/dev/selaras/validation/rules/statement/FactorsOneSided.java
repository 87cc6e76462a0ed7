package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Factor;
import dev.selaras.core.model.FactorKind;
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

/** Finds plans that weigh what hinders them and not what drives them, or the other way round. */
@RuleInfo(
        code = "factors-one-sided",
        severity = Severity.INFO,
        looksAt = Plan.class,
        summary = @Bilingual(id = "Faktor dari satu sisi saja", en = "Factors of one kind only"),
        message =
                @Bilingual(
                        id = "Rencana ini memuat {0}, tetapi tidak memuat {1}.",
                        en = "This plan states {0} and no {1}."),
        mend =
                @Bilingual(
                        id = "Tambahkan {1} pada \"factors\", atau perbaiki \"kind\" faktor yang keliru.",
                        en = "Add {1} to \"factors\", or mend the \"kind\" of a factor that has the wrong one."),
        why =
                @Bilingual(
                        id = "Penelaahan yang melihat satu sisi saja menghasilkan isu yang berat sebelah.",
                        en = "A review that looks at one side only leads to issues that are one-sided as well."),
        sources =
                @Source(
                        value = @Bilingual(id = "Permendagri 54/2010", en = "Home Affairs regulation 54/2010"),
                        kind = Source.Kind.UNREAD_REGULATION),
        appliesTo = @AppliesTo({PlanType.RENSTRA, PlanType.RENJA}),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null,
                  "issues": [], "goals": [], "targets": [], "indicators": [], "upperPlans": [ "contoh" ],
                  "factors": [
                    { "id": "F1", "kind": "HINDERING", "statement": "Jumlah penyuluh belum memadai" } ] }
                """,
        good = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null,
                  "issues": [], "goals": [], "targets": [], "indicators": [], "upperPlans": [ "contoh" ],
                  "factors": [
                    { "id": "F1", "kind": "HINDERING", "statement": "Jumlah penyuluh belum memadai" },
                    { "id": "F2", "kind": "DRIVING", "statement": "Partisipasi masyarakat yang tinggi" } ] }
                """)
public final class FactorsOneSided implements PlanRule {

    private static final Wording HINDERING = Wording.of("faktor penghambat", "hindering factors");
    private static final Wording DRIVING = Wording.of("faktor pendorong", "driving factors");

    @Override
    public List<Flaw> check(PlanGraph graph) {
        List<FactorKind> kinds = graph.plan().getFactors().stream()
                .map(Factor::getKind)
                .distinct()
                .toList();
        if (kinds.size() != 1) {
            return List.of();
        }
        boolean hinders = kinds.get(0) == FactorKind.HINDERING;
        Flaw flaw = Flaw.in(graph.plan(), "/factors");
        return List.of(flaw.with(hinders ? HINDERING : DRIVING).with(hinders ? DRIVING : HINDERING));
    }
}
