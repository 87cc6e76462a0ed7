package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.measurement.NotApplicable;
import dev.selaras.core.model.Condition;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;
import java.util.Optional;

/** Finds indicators that do not say where they stood before the plan, and when; a value said not to apply is enough. */
@RuleInfo(
        code = "baseline-missing",
        severity = Severity.WARNING,
        looksAt = Indicator.class,
        summary = @Bilingual(id = "Indikator tanpa kondisi awal", en = "Indicator without a baseline"),
        message =
                @Bilingual(
                        id = "Kondisi awal indikator \"{0}\" belum memuat {1}.",
                        en = "The baseline of the indicator \"{0}\" lacks {1}."),
        mend =
                @Bilingual(
                        id = "Isi \"value\" dan \"year\" pada \"baseline\"; jika memang tidak ada, tulis \"NA\".",
                        en = "Fill in \"value\" and \"year\" of the \"baseline\"; if there is none, write \"NA\"."),
        why =
                @Bilingual(
                        id = "Tanpa kondisi awal tidak dapat dinilai apakah target tahun pertama merupakan kemajuan.",
                        en = "Without a baseline nobody can tell whether the first milestone is progress."),
        sources =
                @Source(
                        value = @Bilingual(id = "Permendagri 86/2017", en = "Home Affairs regulation 86/2017"),
                        kind = Source.Kind.UNREAD_REGULATION),
        appliesTo = @AppliesTo({PlanType.RPJMD, PlanType.RENSTRA}),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null,
                  "goals": [], "targets": [], "issues": [],
                  "targetYears": { "mandatory": [2026, 2027, 2029] }, "indicators": [
                  { "id": "I1", "measures": "contoh#M1", "name": "Rata-rata lama sekolah",
                    "unit": "Tahun", "direction": "INCREASE", "definition": "Rata-rata tahun belajar penduduk.", "source": "BPS",
                    "baseline": { "year": 2024, "value": "-" }, "milestones": { "2026": "8,2", "2027": "8,3", "2029": "8,5" } } ] }
                """,
        good = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null,
                  "goals": [], "targets": [], "issues": [],
                  "targetYears": { "mandatory": [2026, 2027, 2029] }, "indicators": [
                  { "id": "I1", "measures": "contoh#M1", "name": "Rata-rata lama sekolah",
                    "unit": "Tahun", "direction": "INCREASE", "definition": "Rata-rata tahun belajar penduduk.", "source": "BPS",
                    "baseline": { "year": 2024, "value": "8,1" }, "milestones": { "2026": "8,2", "2027": "8,3", "2029": "8,5" } } ] }
                """)
public final class BaselineMissing implements ElementRule<Indicator> {

    private static final Wording VALUE = Wording.of("nilai", "a value");
    private static final Wording YEAR = Wording.of("tahun", "a year");

    @Override
    public List<Flaw> check(Node<Indicator> node) {
        Optional<Condition> baseline = node.element().getBaseline();
        if (baseline.isEmpty()) {
            return List.of(Flaw.at(node, node.text()).with(VALUE));
        }
        if (baseline.get().getValue() instanceof Missing) {
            return List.of(
                    Flaw.at(Place.of(node, "baseline/value"), node.text()).with(VALUE));
        }
        if (baseline.get().getValue() instanceof NotApplicable
                || baseline.get().getYear().isPresent()) {
            return List.of();
        }
        return List.of(Flaw.at(Place.of(node, "baseline"), node.text()).with(YEAR));
    }
}
