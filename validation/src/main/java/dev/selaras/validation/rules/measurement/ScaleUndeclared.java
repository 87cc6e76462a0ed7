package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Indicator;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.List;

/** Finds indicators that name a scale which is neither the plan's nor built in, so that their grades have no order. */
@RuleInfo(
        code = "scale-undeclared",
        severity = Severity.WARNING,
        looksAt = Indicator.class,
        summary = @Bilingual(id = "Skala yang tidak dikenal", en = "Scale that is not known"),
        message =
                @Bilingual(
                        id = "Skala \"{1}\" pada indikator \"{0}\" tidak dikenal.",
                        en = "The scale \"{1}\" of the indicator \"{0}\" is not known."),
        mend =
                @Bilingual(
                        id = "Perbaiki \"scale\", atau tetapkan urutan predikatnya dalam \"scales\" rencana ini.",
                        en = "Correct \"scale\", or give the order of its grades in the \"scales\" of this plan."),
        why =
                @Bilingual(
                        id =
                                "Tanpa urutan predikat tidak dapat dinilai mana yang lebih baik dan apakah target tercapai.",
                        en =
                                "Without the order of its grades nobody can tell which is better and whether it was reached."),
        sources = @Source(@Bilingual(id = "Praktik: skala penilaian", en = "Practice: scales of assessment")),
        since = "0.1",
        bad = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "T1", "name": "Akreditasi", "unit": "Predikat", "direction": "INCREASE",
                    "scale": "Akreditasi", "milestones": { "2025": "Baik", "2026": "Unggul" } } ] }
                """,
        good = """
                { "type": "OTHER",
                  "scales": [ { "name": "Akreditasi", "order": "BEST_FIRST",
                                "categories": [ { "code": "Unggul" }, { "code": "Baik" } ] } ], "indicators": [
                  { "id": "I1", "measures": "T1", "name": "Akreditasi", "unit": "Predikat", "direction": "INCREASE",
                    "scale": "Akreditasi", "milestones": { "2025": "Baik", "2026": "Unggul" } } ] }
                """)
public final class ScaleUndeclared implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        List<Flaw> flaws = new ArrayList<>();
        for (Node<Indicator> node : graph.all(Indicator.class)) {
            node.element()
                    .getScale()
                    .filter(scale -> graph.plan().scale(scale).isEmpty())
                    .ifPresent(scale -> flaws.add(Flaw.at(Place.of(node, "scale"), node.text(), scale)));
        }
        return flaws;
    }
}
