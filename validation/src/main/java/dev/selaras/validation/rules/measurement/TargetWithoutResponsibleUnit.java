package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.PlanGraph;
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
import java.util.List;

/** Finds targets of a region of whose indicators none names a unit that answers for it; of those without indicators another rule tells. */
@RuleInfo(
        code = "target-without-responsible-unit",
        severity = Severity.WARNING,
        looksAt = Target.class,
        summary = @Bilingual(id = "Sasaran tanpa penanggung jawab", en = "Target that no unit answers for"),
        message =
                @Bilingual(
                        id = "Tidak ada perangkat daerah yang bertanggung jawab atas sasaran \"{0}\".",
                        en = "No unit answers for the target \"{0}\"."),
        mend =
                @Bilingual(
                        id = "Sebutkan perangkat daerah pada \"responsible\" dalam indikator sasaran ini.",
                        en = "Name the unit in \"responsible\" of the indicators of this target."),
        why =
                @Bilingual(
                        id = "Sasaran tanpa penanggung jawab tidak masuk ke Renstra perangkat daerah mana pun.",
                        en = "A target that no unit answers for finds its way into no unit's Renstra."),
        sources = @Source(@Bilingual(id = "Praktik: aplikasi e-SAKIP", en = "Practice: e-SAKIP applications")),
        appliesTo = @AppliesTo(PlanType.RPJMD),
        since = "0.1",
        bad = """
                { "targetYears": { "mandatory": [ 2026 ] }, "indicators": [
                  { "id": "I1", "measures": "T1", "name": "Rata-rata lama sekolah", "unit": "Tahun", "direction": "INCREASE",
                    "baseline": { "year": 2024, "value": "8" }, "milestones": { "2026": "9" }, "source": "BPS",
                    "definition": "Rata-rata tahun belajar penduduk.", "codes": { "SDG": "4.1.2" }, "responsible": [ "Dinas Contoh" ] },
                  { "id": "I2", "measures": "T2", "name": "Keluarga sejahtera", "unit": "%", "direction": "INCREASE",
                    "baseline": { "year": 2024, "value": "8" }, "milestones": { "2026": "9" }, "source": "BPS",
                    "definition": "Bagian keluarga yang sejahtera.", "codes": { "SDG": "1.3.1" }, "responsible": [ "Dinas Contoh" ] },
                  { "id": "I3", "measures": "S1", "name": "Sekolah terakreditasi A", "unit": "%", "direction": "INCREASE",
                    "baseline": { "year": 2024, "value": "8" }, "milestones": { "2026": "9" }, "source": "BPS",
                    "definition": "Bagian sekolah yang terakreditasi A.", "codes": { "SDG": "4.a.1" } },
                  { "id": "I4", "measures": "S2", "name": "Keluarga tertolong", "unit": "%", "direction": "INCREASE",
                    "baseline": { "year": 2024, "value": "8" }, "milestones": { "2026": "9" }, "source": "BPS",
                    "definition": "Bagian keluarga miskin yang tertolong.", "codes": { "SDG": "1.2.1" }, "responsible": [ "Dinas Contoh" ] } ] }
                """,
        good = """
                { "targetYears": { "mandatory": [ 2026 ] }, "indicators": [
                  { "id": "I1", "measures": "T1", "name": "Rata-rata lama sekolah", "unit": "Tahun", "direction": "INCREASE",
                    "baseline": { "year": 2024, "value": "8" }, "milestones": { "2026": "9" }, "source": "BPS",
                    "definition": "Rata-rata tahun belajar penduduk.", "codes": { "SDG": "4.1.2" }, "responsible": [ "Dinas Contoh" ] },
                  { "id": "I2", "measures": "T2", "name": "Keluarga sejahtera", "unit": "%", "direction": "INCREASE",
                    "baseline": { "year": 2024, "value": "8" }, "milestones": { "2026": "9" }, "source": "BPS",
                    "definition": "Bagian keluarga yang sejahtera.", "codes": { "SDG": "1.3.1" }, "responsible": [ "Dinas Contoh" ] },
                  { "id": "I3", "measures": "S1", "name": "Sekolah terakreditasi A", "unit": "%", "direction": "INCREASE",
                    "baseline": { "year": 2024, "value": "8" }, "milestones": { "2026": "9" }, "source": "BPS",
                    "definition": "Bagian sekolah yang terakreditasi A.", "codes": { "SDG": "4.a.1" }, "responsible": [ "Dinas Contoh" ] },
                  { "id": "I4", "measures": "S2", "name": "Keluarga tertolong", "unit": "%", "direction": "INCREASE",
                    "baseline": { "year": 2024, "value": "8" }, "milestones": { "2026": "9" }, "source": "BPS",
                    "definition": "Bagian keluarga miskin yang tertolong.", "codes": { "SDG": "1.2.1" }, "responsible": [ "Dinas Contoh" ] } ] }
                """)
public final class TargetWithoutResponsibleUnit implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        return graph.all(Target.class).stream()
                .filter(Metadata::isUnowned)
                .map(target -> Flaw.at(target, target.text()).and(target.children(Indicator.class)))
                .toList();
    }
}
