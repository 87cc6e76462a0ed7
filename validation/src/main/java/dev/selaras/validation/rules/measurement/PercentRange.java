package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.model.Indicator;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;

/** Finds shares below 0 or above 100 per cent among others that are not. What measures a change or a gross rate may lie anywhere. */
@RuleInfo(
        code = "percent-range",
        severity = Severity.WARNING,
        looksAt = Indicator.class,
        summary = @Bilingual(id = "Persentase di luar 0 sampai 100", en = "Percentage outside 0 to 100"),
        message =
                @Bilingual(
                        id = "Nilai \"{1}\" pada indikator \"{0}\" berada di luar 0 sampai 100 persen.",
                        en = "The value \"{1}\" of \"{0}\" lies outside 0 to 100 per cent."),
        mend =
                @Bilingual(
                        id = "Perbaiki nilai ini, atau \"unit\" bila bukan persen.",
                        en = "Correct this value, or \"unit\" if it is not per cent."),
        why =
                @Bilingual(
                        id = "Bagian dari keseluruhan tidak dapat kurang dari nol atau lebih dari seratus persen.",
                        en = "A share of a whole can be neither less than nothing nor more than all."),
        sources = @Source(@Bilingual(id = "Praktik: mutu data", en = "Practice: quality of data")),
        since = "0.1",
        bad = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "M1", "name": "Sekolah terakreditasi A", "unit": "%", "direction": "INCREASE",
                    "milestones": { "2025": 45, "2026": 500, "2027": 55 } } ] }
                """,
        good = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "M1", "name": "Sekolah terakreditasi A", "unit": "%", "direction": "INCREASE",
                    "milestones": { "2025": 45, "2026": 50, "2027": 55 } } ] }
                """)
public final class PercentRange implements ElementRule<Indicator> {

    @Override
    public List<Flaw> check(Node<Indicator> node) {
        return Shares.outside(node).stream().map(cell -> cell.flaw(node)).toList();
    }
}
