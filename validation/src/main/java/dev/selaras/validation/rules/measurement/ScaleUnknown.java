package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.model.Indicator;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;

/** Finds indicators that name a scale which is neither built in nor declared by the plan. */
@RuleInfo(
        code = "scale-unknown",
        severity = Severity.ERROR,
        looksAt = Indicator.class,
        summary = @Bilingual(id = "Skala yang tidak dikenal", en = "Scale that is not known"),
        message =
                @Bilingual(
                        id = "Indikator \"{0}\" menyebut skala \"{1}\", yang tidak ada.",
                        en = "\"{0}\" names the scale \"{1}\", which does not exist."),
        mend =
                @Bilingual(
                        id = "Sebut \"BPK\", \"SAKIP\", atau \"LEVEL\", atau nyatakan skala itu dalam \"scales\".",
                        en = "Name \"BPK\", \"SAKIP\" or \"LEVEL\", or declare the scale in \"scales\"."),
        why =
                @Bilingual(
                        id = "Predikat tanpa skala tidak dapat diurutkan, sehingga capaiannya tidak dapat dinilai.",
                        en = "Grades without a scale have no order, so what is achieved cannot be judged."),
        sources = @Source(@Bilingual(id = "Praktik: skala penilaian", en = "Practice: scales of assessment")),
        since = "0.1",
        bad = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "M1", "name": "Mutu layanan", "unit": "Predikat", "direction": "INCREASE",
                    "scale": "MUTU", "milestones": { "2025": "Cukup", "2026": "Baik", "2027": "Baik" } } ] }
                """,
        good = """
                { "type": "OTHER", "scales": [ { "name": "MUTU", "order": "BEST_LAST", "categories": [
                    { "code": "Kurang" }, { "code": "Cukup" }, { "code": "Baik" } ] } ], "indicators": [
                  { "id": "I1", "measures": "M1", "name": "Mutu layanan", "unit": "Predikat", "direction": "INCREASE",
                    "scale": "MUTU", "milestones": { "2025": "Cukup", "2026": "Baik", "2027": "Baik" } } ] }
                """)
public final class ScaleUnknown implements ElementRule<Indicator> {

    @Override
    public List<Flaw> check(Node<Indicator> node) {
        return node.element().getScale().stream()
                .filter(name -> node.graph().plan().scale(name).isEmpty())
                .map(name -> Flaw.at(Place.of(node, "scale"), node.text(), name))
                .toList();
    }
}
