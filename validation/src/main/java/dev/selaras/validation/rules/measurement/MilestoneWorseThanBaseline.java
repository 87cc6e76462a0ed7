package dev.selaras.validation.rules.measurement;

import dev.selaras.core.achievement.Series;
import dev.selaras.core.achievement.Span;
import dev.selaras.core.graph.Node;
import dev.selaras.core.model.Direction;
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

/** Finds indicators whose first value to reach lies behind where they stood. Of baselines of zero and of a wrong direction other rules tell. */
@RuleInfo(
        code = "milestone-worse-than-baseline",
        severity = Severity.WARNING,
        looksAt = Indicator.class,
        summary =
                @Bilingual(
                        id = "Target pertama lebih buruk daripada kondisi awal",
                        en = "First milestone worse than the baseline"),
        message =
                @Bilingual(
                        id = "Target pertama indikator \"{0}\", {2}, lebih buruk daripada kondisi awalnya, {1}.",
                        en = "The first milestone of \"{0}\", {2}, is worse than its baseline, {1}."),
        mend =
                @Bilingual(
                        id = "Periksa nilai \"baseline\", nilai tahun ini, dan \"direction\".",
                        en = "Check the value of \"baseline\", that of this year, and \"direction\"."),
        why =
                @Bilingual(
                        id = "Rencana yang mulai di bawah kondisi awal merencanakan kemunduran, atau datanya keliru.",
                        en = "A plan that begins behind its baseline plans a setback, or its data are wrong."),
        sources = @Source(@Bilingual(id = "Praktik: mutu data", en = "Practice: quality of data")),
        appliesTo = @AppliesTo({PlanType.RPJMD, PlanType.RENSTRA}),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null,
                  "issues": [], "goals": [], "targets": [], "indicators": [
                  { "id": "I1", "measures": "contoh#M1", "name": "Kepatuhan wajib pajak", "unit": "%", "direction": "INCREASE",
                    "baseline": { "year": 2024, "value": 70 },
                    "milestones": { "2025": 50, "2026": 51, "2027": 52, "2028": 53, "2029": 54 },
                    "definition": "Dihitung setiap tahun.", "formula": "A dibagi B", "source": "BPS",
                    "responsible": [ "Dinas Sosial" ] } ] }
                """)
public final class MilestoneWorseThanBaseline implements ElementRule<Indicator> {

    @Override
    public List<Flaw> check(Node<Indicator> node) {
        Course course = Course.of(node);
        Indicator indicator = node.element();
        Direction direction = indicator.getDirection().orElse(Direction.NONE);
        boolean isWorse = course.size() > 0
                && !course.isReversed()
                && indicator
                        .getBaseline()
                        .flatMap(baseline -> Span.of(baseline.getValue()))
                        .filter(start -> !start.isZero())
                        .filter(start -> course.spans().get(0).isWorseThan(start, direction))
                        .isPresent();
        if (!isWorse) {
            return List.of();
        }
        String start = indicator.getBaseline().orElseThrow().getValue().getRaw();
        String first =
                Series.ofMilestones(indicator).at(course.year(0)).orElseThrow().getRaw();
        return List.of(Flaw.at(Place.of(node, "milestones/" + course.year(0)), node.text(), start, first));
    }
}
