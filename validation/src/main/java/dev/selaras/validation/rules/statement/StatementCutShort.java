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

/**
 * Finds statements that end in the middle of a sentence: with a word that calls for another, or with a comma.
 *
 * <p>Items of a list may end in a comma, or in one and "dan", as long as another item follows; a colon leads over to what
 * is quoted.
 */
@RuleInfo(
        code = "statement-cut-short",
        severity = Severity.INFO,
        looksAt = PlanElement.class,
        summary = @Bilingual(id = "Rumusan yang terpotong", en = "Statement that is cut short"),
        message =
                @Bilingual(
                        id = "Rumusan {2} \"{0}\" terputus pada \"{1}\".",
                        en = "The {2} \"{0}\" breaks off at \"{1}\"."),
        mend =
                @Bilingual(
                        id = "Lengkapi rumusan sesuai dengan dokumen, atau hapus kata penutup yang menggantung.",
                        en = "Complete the statement as the document has it, or take the last word out."),
        why =
                @Bilingual(
                        id = "Rumusan yang terpotong tidak lagi menyatakan apa yang diputuskan.",
                        en = "A statement cut short no longer says what was decided."),
        sources = @Source(@Bilingual(id = "Praktik: penyuntingan naskah", en = "Practice: editing")),
        since = "0.1",
        bad = """
                { "problems": [ { "id": "PR1", "statement": "Guru belum tersebar merata, terutama untuk" },
                                { "id": "PR2", "statement": "Lapangan kerja masih terbatas" } ] }
                """)
public final class StatementCutShort implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        return graph.nodes().stream()
                .flatMap(node -> OpenEnds.of(node)
                        .map(end -> Flaw.at(Statements.place(node), node.text(), end)
                                .with(node.kind().noun()))
                        .stream())
                .toList();
    }
}
