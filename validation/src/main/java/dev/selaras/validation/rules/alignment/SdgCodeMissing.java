package dev.selaras.validation.rules.alignment;

import dev.selaras.core.alignment.CodeSystem;
import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.SdgLevel;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds indicators of goals and targets without a code or tag of the Sustainable Development Goals. A plan in which none
 * has one is told so once. {@code NA} says that no code fits.
 */
@RuleInfo(
        code = "sdg-code-missing",
        severity = Severity.INFO,
        looksAt = Indicator.class,
        summary = @Bilingual(id = "Indikator tanpa kode TPB", en = "Indicator without an SDG code"),
        message =
                @Bilingual(
                        id = "{0} {1} dengan Tujuan Pembangunan Berkelanjutan (TPB/SDG).",
                        en = "{0} {1} to the Sustainable Development Goals (SDG)."),
        mend =
                @Bilingual(
                        id =
                                "Isi \"SDG\" dalam \"codes\" pada indikator tujuan dan sasaran, misalnya 1.2.1; bila tidak ada yang sesuai, tulis \"NA\".",
                        en =
                                "Fill in \"SDG\" in the \"codes\" of indicators of goals and targets, such as 1.2.1; if none fits, write \"NA\"."),
        why =
                @Bilingual(
                        id = "Kajian lingkungan hidup strategis mengukur RPJMD dengan indikator TPB.",
                        en = "The strategic environmental assessment measures an RPJMD by the SDG indicators."),
        sources =
                @Source(
                        value = @Bilingual(id = "Permendagri 7/2018", en = "Home Affairs regulation 7/2018"),
                        kind = Source.Kind.UNREAD_REGULATION),
        appliesTo = @AppliesTo(value = PlanType.RPJMD, from = 2019),
        since = "0.1",
        bad = """
                { "targets": [ { "id": "S1", "number": "1.1", "statement": "Meningkatnya mutu sekolah", "goals": [ "T1", "T2" ] } ],
                  "indicators": [
                  { "id": "I1", "measures": "T1", "name": "Rata-rata lama sekolah", "unit": "Tahun", "direction": "INCREASE",
                    "baseline": { "year": 2024, "value": "8,1" }, "milestones": { "2025": "8,2", "2026": "8,3", "2027": "8,4", "2028": "8,5", "2029": "8,6" },
                    "definition": "Rata-rata tahun belajar penduduk.", "source": "BPS", "responsible": ["Dinas Pendidikan"] },
                  { "id": "I2", "measures": "T2", "name": "Tingkat kemiskinan", "unit": "%", "direction": "DECREASE",
                    "baseline": { "year": 2024, "value": "12,4" }, "milestones": { "2025": "12,0", "2026": "11,5", "2027": "11,0", "2028": "10,5", "2029": "10,0" },
                    "definition": "Bagian penduduk miskin.", "source": "BPS", "responsible": ["Dinas Sosial"], "codes": { "SDG": "1.2.1" } },
                  { "id": "I3", "measures": "S1", "name": "Sekolah terakreditasi A", "unit": "%", "direction": "INCREASE",
                    "baseline": { "year": 2024, "value": 40 }, "milestones": { "2025": 45, "2026": 50, "2027": 55, "2028": 60, "2029": 65 },
                    "definition": "Bagian sekolah yang terakreditasi A.", "source": "BAN-PDM", "responsible": ["Dinas Pendidikan"], "codes": { "SDG": "NA" } } ] }
                """)
public final class SdgCodeMissing implements PlanRule {

    private static final CodeSystem SDG = CodeSystem.sdg(SdgLevel.NATIONAL_INDICATOR);
    private static final Set<ElementKind> RESULTS = Set.of(ElementKind.GOAL, ElementKind.TARGET);
    private static final Wording NONE =
            Wording.of("Tidak satu pun indikator tujuan dan sasaran", "No indicator of a goal or target");
    private static final Wording LINKED = Wording.of("dikaitkan", "is linked");
    private static final Wording NOT_LINKED = Wording.of("belum dikaitkan", "is not linked");

    @Override
    public List<Flaw> check(PlanGraph graph) {
        List<Node<Indicator>> all = graph.all(Indicator.class).stream()
                .filter(SdgCodeMissing::measuresResult)
                .toList();
        List<Node<Indicator>> lacking =
                all.stream().filter(node -> !isLinked(node)).toList();
        if (lacking.size() == all.size() && lacking.size() > 1) {
            return List.of(Flaw.in(graph.plan(), "").with(NONE).with(LINKED).and(lacking));
        }
        return lacking.stream()
                .map(node -> Flaw.at(node, "\"" + node.text() + "\"").with(NOT_LINKED))
                .toList();
    }

    private static boolean measuresResult(Node<Indicator> node) {
        for (Link link : node.links()) {
            Optional<ElementKind> measured = link.to().map(Node::kind);
            if (measured.filter(RESULTS::contains).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** By itself, or by what it measures. */
    private static boolean isLinked(Node<Indicator> node) {
        return node.element().getTags().stream().anyMatch(SDG::isNamed)
                || hasCode(node.element())
                || node.parents(PlanElement.class).stream().anyMatch(parent -> hasCode(parent.element()));
    }

    private static boolean hasCode(PlanElement element) {
        return element.getCodes().entrySet().stream()
                .anyMatch(code -> SDG.isNamed(code.getKey()) && !Missing.isSaidBy(code.getValue()));
    }
}
