package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.PlanElement;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;

/** Finds texts that a wrong conversion has spoiled: {@code 2025â€“2029}. */
@RuleInfo(
        code = "text-garbled",
        severity = Severity.WARNING,
        looksAt = PlanElement.class,
        summary = @Bilingual(id = "Teks yang rusak", en = "Garbled text"),
        message =
                @Bilingual(
                        id = "Teks \"{0}\" memuat tanda yang rusak karena salah konversi.",
                        en = "The text \"{0}\" holds signs that a wrong conversion has spoiled."),
        mend =
                @Bilingual(
                        id = "Tulis kembali teks ini menurut dokumen aslinya, dan baca sumbernya sebagai UTF-8.",
                        en = "Copy this text again from the original document, reading its source as UTF-8."),
        why =
                @Bilingual(
                        id = "Teks yang rusak tidak dapat dicari, dikutip, atau dibandingkan dengan aslinya.",
                        en = "A garbled text cannot be searched, quoted or compared with its original."),
        sources = @Source(@Bilingual(id = "Praktik: mutu data", en = "Practice: quality of data")),
        since = "0.1",
        bad = """
                { "problems": [ { "id": "PR1", "statement": "Kurikulum 2025â€“2029 belum diterapkan" },
                                { "id": "PR2", "statement": "Lapangan kerja masih terbatas" } ] }
                """)
public final class TextGarbled implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        return PrintedText.of(graph, seen -> seen.hasMarkup() || !seen.isPlain())
                .flatMap(text ->
                        text.said().stream().filter(Garble::isIn).limit(1).map(said -> Flaw.at(text.place(), said)))
                .toList();
    }
}
