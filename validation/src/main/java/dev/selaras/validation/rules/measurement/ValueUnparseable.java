package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.measurement.Unreadable;
import dev.selaras.core.model.Indicator;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;

/** Finds cells that are neither a value nor words. */
@RuleInfo(
        code = "value-unparseable",
        severity = Severity.WARNING,
        looksAt = Indicator.class,
        summary = @Bilingual(id = "Nilai yang tidak dapat dibaca", en = "Value that cannot be read"),
        message =
                @Bilingual(
                        id = "Nilai \"{1}\" pada indikator \"{0}\" tidak dapat dibaca.",
                        en = "The value \"{1}\" of \"{0}\" cannot be read."),
        mend =
                @Bilingual(
                        id = "Tulis nilai yang dimaksud, atau \"NA\" bila memang tidak ada nilainya.",
                        en = "Write the value that is meant, or \"NA\" if there is to be none."),
        why =
                @Bilingual(
                        id = "Nilai yang tidak terbaca tidak dapat diperiksa maupun dihitung capaiannya.",
                        en = "A value that cannot be read can be neither checked nor compared with what is achieved."),
        sources = @Source(@Bilingual(id = "Praktik: mutu data", en = "Practice: quality of data")),
        since = "0.1",
        bad = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "M1", "name": "Sekolah terakreditasi A", "unit": "%", "direction": "INCREASE",
                    "milestones": { "2025": "45", "2026": "#REF!", "2027": "55" } } ] }
                """,
        good = """
                { "type": "OTHER", "indicators": [
                  { "id": "I1", "measures": "M1", "name": "Sekolah terakreditasi A", "unit": "%", "direction": "INCREASE",
                    "milestones": { "2025": "45", "2026": "50", "2027": "55" } } ] }
                """)
public final class ValueUnparseable implements ElementRule<Indicator> {

    @Override
    public List<Flaw> check(Node<Indicator> node) {
        return Cell.flaws(node, Unreadable.class::isInstance);
    }
}
