package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Target;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.List;

/** Finds indicators of which nobody can tell how they are measured, from what, or by whom; a Renstra is its own unit's. */
@RuleInfo(
        code = "indicator-metadata",
        severity = Severity.WARNING,
        looksAt = Indicator.class,
        summary = @Bilingual(id = "Keterangan indikator tidak lengkap", en = "Indicator that is not explained in full"),
        message =
                @Bilingual(
                        id = "Keterangan indikator \"{0}\" tidak lengkap: belum ada {1}.",
                        en = "The indicator \"{0}\" is not explained in full: it has no {1}."),
        mend =
                @Bilingual(
                        id =
                                "Lengkapi \"definition\" atau \"formula\", \"source\", dan dalam RPJMD juga \"responsible\".",
                        en = "Fill in \"definition\" or \"formula\", \"source\", and in an RPJMD \"responsible\" too."),
        why =
                @Bilingual(
                        id = "Tanpa cara ukur, sumber data, dan penanggung jawab, angkanya tidak dapat diperiksa.",
                        en = "Without a method, a source and someone to answer for it, its numbers cannot be checked."),
        sources =
                @Source(
                        value = @Bilingual(id = "PermenPANRB 88/2021", en = "Administrative Reform regulation 88/2021"),
                        kind = Source.Kind.UNREAD_REGULATION),
        appliesTo = @AppliesTo({PlanType.RPJMD, PlanType.RENSTRA}),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null,
                  "goals": [], "targets": [], "issues": [],
                  "targetYears": { "mandatory": [2026, 2027, 2029] }, "indicators": [
                  { "id": "I1", "measures": "contoh#M1", "name": "Rata-rata lama sekolah",
                    "unit": "Tahun", "direction": "INCREASE", "baseline": { "year": 2024, "value": "8,1" },
                    "milestones": { "2026": "8,2", "2027": "8,3", "2029": "8,5" }, "source": "-" } ] }
                """,
        good = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null,
                  "goals": [], "targets": [], "issues": [],
                  "targetYears": { "mandatory": [2026, 2027, 2029] }, "indicators": [
                  { "id": "I1", "measures": "contoh#M1", "name": "Rata-rata lama sekolah",
                    "unit": "Tahun", "direction": "INCREASE", "baseline": { "year": 2024, "value": "8,1" },
                    "milestones": { "2026": "8,2", "2027": "8,3", "2029": "8,5" }, "source": "BPS",
                    "definition": "Rata-rata tahun belajar penduduk." } ] }
                """)
public final class IndicatorMetadata implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        boolean isRegional = graph.plan().getType() == PlanType.RPJMD;
        List<Flaw> flaws = new ArrayList<>();
        for (Node<Indicator> node : graph.all(Indicator.class)) {
            // Where the whole target lacks a unit, the rule about that tells.
            boolean needsUnit =
                    isRegional && node.parents(Target.class).stream().noneMatch(Metadata::isUnowned);
            List<Wording> lacking = Metadata.lacking(node.element(), needsUnit);
            if (!lacking.isEmpty()) {
                flaws.add(Flaw.at(node, node.text()).with(Metadata.list(lacking)));
            }
        }
        return flaws;
    }
}
