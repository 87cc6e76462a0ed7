package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.measurement.Range;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;
import java.util.Optional;

/** Finds ranges that run down though the indicator should rise; of a wrong direction another rule tells. */
@RuleInfo(
        code = "range-bounds",
        severity = Severity.WARNING,
        looksAt = Indicator.class,
        summary =
                @Bilingual(
                        id = "Rentang yang menurun pada indikator yang harus naik",
                        en = "Range that runs down where the indicator should rise"),
        message =
                @Bilingual(
                        id = "Rentang \"{1}\" pada indikator \"{0}\" menurun, padahal indikatornya harus naik.",
                        en = "The range \"{1}\" of \"{0}\" runs down, but the indicator should rise."),
        mend =
                @Bilingual(
                        id = "Perbaiki batas rentang ini, atau \"direction\".",
                        en = "Correct the bounds of this range, or \"direction\"."),
        why =
                @Bilingual(
                        id = "Batas yang terbalik biasanya salah ketik, dan target yang sebenarnya tidak diketahui.",
                        en = "Bounds in reverse are mostly a typing error, and the true milestone is not known."),
        sources = @Source(@Bilingual(id = "Praktik: mutu data", en = "Practice: quality of data")),
        appliesTo = @AppliesTo({PlanType.RPJMD, PlanType.RENSTRA}),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null,
                  "issues": [], "goals": [], "targets": [], "indicators": [
                  { "id": "I1", "measures": "contoh#M1", "name": "Indeks Daya Saing Daerah", "unit": "Indeks", "direction": "INCREASE",
                    "baseline": { "year": 2024, "value": "3,42" }, "milestones": { "2025": "3,42-3,44", "2026": "3,47-3,46",
                      "2027": "3,47-3,48", "2028": "3,48-3,50", "2029": "3,50-3,52" },
                    "definition": "Dihitung setiap tahun.", "formula": "A dibagi B", "source": "BPS",
                    "responsible": [ "Dinas Sosial" ] } ] }
                """)
public final class RangeBounds implements ElementRule<Indicator> {

    @Override
    public List<Flaw> check(Node<Indicator> node) {
        return reversed(node).stream().map(cell -> cell.flaw(node)).toList();
    }

    /** The ranges that run against the indicator. */
    static List<Cell> reversed(Node<Indicator> node) {
        boolean hasRange = Cell.ofSeries(node).stream().anyMatch(cell -> cell.value() instanceof Range);
        if (!hasRange
                || !node.element().getDirection().equals(Optional.of(Direction.INCREASE))
                || Course.of(node).isReversed()) {
            return List.of();
        }
        return Cell.ofSeries(node).stream()
                .filter(cell -> cell.value() instanceof Range range && range.isDescending())
                .toList();
    }
}
