package dev.selaras.validation.rules.measurement;

import dev.selaras.core.achievement.Span;
import dev.selaras.core.graph.Node;
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
import java.math.BigDecimal;
import java.util.List;

/** Finds series that rise or fall steadily but for one step, more than five times as large as any other. */
@RuleInfo(
        code = "step-outlier",
        severity = Severity.INFO,
        looksAt = Indicator.class,
        summary = @Bilingual(id = "Lompatan target dalam satu tahun", en = "One step far larger than the others"),
        message =
                @Bilingual(
                        id = "Target indikator \"{0}\" melompat pada {1} jauh melebihi perubahan tahun lainnya.",
                        en = "The milestones of \"{0}\" leap in {1} far beyond the steps of the other years."),
        mend =
                @Bilingual(
                        id = "Periksa nilai tahun ini; jelaskan bila memang direncanakan.",
                        en = "Check the value of this year; explain it if it is planned."),
        why =
                @Bilingual(
                        id = "Satu lompatan di antara langkah yang rata biasanya salah ketik.",
                        en = "One leap among even steps is mostly a typing error."),
        sources = @Source(@Bilingual(id = "Praktik: mutu data", en = "Practice: quality of data")),
        appliesTo = @AppliesTo({PlanType.RPJMD, PlanType.RENSTRA}),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null,
                  "issues": [], "goals": [], "targets": [], "indicators": [
                  { "id": "I1", "measures": "contoh#M1", "name": "Lama sekolah", "unit": "Tahun", "direction": "INCREASE",
                    "baseline": { "year": 2024, "value": "9,55" },
                    "milestones": { "2025": "9,66", "2026": "9,79", "2027": "9,91", "2028": "10,04", "2029": "11,12" },
                    "definition": "Dihitung setiap tahun.", "formula": "A dibagi B", "source": "BPS",
                    "responsible": [ "Dinas Sosial" ] } ] }
                """)
public final class StepOutlier implements ElementRule<Indicator> {

    private static final BigDecimal FAR = BigDecimal.valueOf(5);

    @Override
    public List<Flaw> check(Node<Indicator> node) {
        Course course = Course.of(node);
        int last = course.size() - 1;
        boolean isYearly = last > 3 && course.year(last) - course.year(0) == last;
        if (!isYearly || !course.spans().stream().allMatch(Span::isPoint)) {
            return List.of();
        }
        List<BigDecimal> values = course.spans().stream().map(Span::low).toList();
        BigDecimal largest = BigDecimal.ZERO;
        BigDecimal next = BigDecimal.ZERO;
        BigDecimal way = BigDecimal.ZERO;
        int leap = 0;
        for (int i = 1; i <= last; i++) {
            BigDecimal step = values.get(i).subtract(values.get(i - 1)).abs();
            next = next.max(step.min(largest));
            leap = step.compareTo(largest) > 0 ? i : leap;
            largest = largest.max(step);
            way = way.add(step);
        }
        // The way is as long as the distance only if no step goes back; of those that do another rule tells.
        boolean isSteady = values.get(last).subtract(values.get(0)).abs().compareTo(way) == 0;
        boolean isFar = next.signum() > 0 && largest.compareTo(next.multiply(FAR)) > 0;
        if (!isSteady || !isFar) {
            return List.of();
        }
        String year = Integer.toString(course.year(leap));
        return List.of(Flaw.at(Place.of(node, "milestones/" + year), node.text(), year));
    }
}
