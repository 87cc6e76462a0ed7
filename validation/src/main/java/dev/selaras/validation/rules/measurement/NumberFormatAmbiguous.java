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

/** Finds indicators whose numbers have two readings, or do not keep to one decimal sign. */
@RuleInfo(
        code = "number-format-ambiguous",
        severity = Severity.INFO,
        looksAt = Indicator.class,
        summary =
                @Bilingual(
                        id = "Penulisan angka yang dapat dibaca dengan dua cara",
                        en = "Numbers that can be read in two ways"),
        message =
                @Bilingual(
                        id =
                                "Tanda pada angka \"{1}\" indikator \"{0}\" dapat berarti desimal atau ribuan, atau berbeda dari angka lainnya.",
                        en =
                                "The sign in \"{1}\" of \"{0}\" can mean decimals or thousands, or differs from that of the other numbers."),
        mend =
                @Bilingual(
                        id = "Tulis nilai sebagai bilangan JSON, atau dengan satu tanda desimal di semua sel.",
                        en = "Write the values as JSON numbers, or with one decimal sign in all cells."),
        why =
                @Bilingual(
                        id = "Angka yang salah dibaca menjadi seribu kali lebih besar atau lebih kecil.",
                        en = "A number read the wrong way is a thousand times too large or too small."),
        sources = @Source(@Bilingual(id = "Praktik: mutu data", en = "Practice: quality of data")),
        since = "0.1",
        bad = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "M1", "name": "Luas sawah", "unit": "Ha", "direction": "INCREASE",
                    "milestones": { "2025": "41.236", "2026": "41.240", "2027": "41.251" } } ] }
                """,
        good = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "M1", "name": "Luas sawah", "unit": "Ha", "direction": "INCREASE",
                    "milestones": { "2025": 41236, "2026": 41240, "2027": 41251 } } ] }
                """)
public final class NumberFormatAmbiguous implements ElementRule<Indicator> {

    @Override
    public List<Flaw> check(Node<Indicator> node) {
        return Readings.uncertain(node)
                .or(() -> Readings.ofAnotherConvention(node))
                .map(cell -> cell.flaw(node))
                .map(List::of)
                .orElse(List.of());
    }
}
