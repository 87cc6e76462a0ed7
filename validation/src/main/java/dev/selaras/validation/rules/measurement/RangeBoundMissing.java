package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.measurement.Range;
import dev.selaras.core.model.Indicator;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;

/** Finds ranges that begin and do not end; one that names its end only says "up to". */
@RuleInfo(
        code = "range-bound-missing",
        severity = Severity.WARNING,
        looksAt = Indicator.class,
        summary = @Bilingual(id = "Rentang tanpa batas akhir", en = "Range without its second bound"),
        message =
                @Bilingual(
                        id = "Rentang \"{1}\" pada indikator \"{0}\" tidak menyebutkan batas akhirnya.",
                        en = "The range \"{1}\" of \"{0}\" does not name its second bound."),
        mend =
                @Bilingual(
                        id =
                                "Tulis batas akhirnya, atau \"minimal\" di depan bilangan bila memang tidak ada batas atas.",
                        en = "Write the second bound, or \"minimal\" before the number if there is no upper bound."),
        why =
                @Bilingual(
                        id = "Rentang yang terpotong biasanya salah salin, dan nilai yang dimaksud tidak diketahui.",
                        en = "A range cut short is mostly a copying error, and the value meant is not known."),
        sources = @Source(@Bilingual(id = "Praktik: mutu data", en = "Practice: quality of data")),
        since = "0.1",
        bad = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "M1", "name": "Harapan lama sekolah", "unit": "Tahun", "direction": "INCREASE",
                    "milestones": { "2025": "12.98-13.04", "2026": "13.05-", "2027": "13.12-13.18" } } ] }
                """,
        good = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "M1", "name": "Harapan lama sekolah", "unit": "Tahun", "direction": "INCREASE",
                    "milestones": { "2025": "12.98-13.04", "2026": "13.05-13.11", "2027": "13.12-13.18" } } ] }
                """)
public final class RangeBoundMissing implements ElementRule<Indicator> {

    @Override
    public List<Flaw> check(Node<Indicator> node) {
        return Cell.flaws(
                node, value -> value instanceof Range range && range.getTo().isEmpty());
    }
}
