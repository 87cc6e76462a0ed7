package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.model.PlanElement;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;
import java.util.Optional;

/** Finds statements, labels and names that were never written: without a word, or holding only a placeholder. */
@RuleInfo(
        code = "statement-blank-or-placeholder",
        severity = Severity.ERROR,
        looksAt = PlanElement.class,
        summary =
                @Bilingual(
                        id = "Rumusan yang kosong atau belum diisi",
                        en = "Statement that is blank or a placeholder"),
        message =
                @Bilingual(
                        id = "Rumusan {1} ini kosong atau belum diisi: \"{0}\".",
                        en = "The text of this {1} is blank or a placeholder: \"{0}\"."),
        mend =
                @Bilingual(
                        id = "Tuliskan rumusan {1} yang sebenarnya, atau hapus unsur ini.",
                        en = "Write what this {1} really says, or take it out."),
        why =
                @Bilingual(
                        id = "Unsur tanpa rumusan tidak menyatakan apa pun, tetapi ikut dihitung.",
                        en = "An element without a statement says nothing and is counted all the same."),
        sources =
                @Source(
                        @Bilingual(
                                id = "Praktik: aplikasi ekak Kota Madiun dan wp-sipd",
                                en = "Practice: the applications ekak of Kota Madiun and wp-sipd")),
        since = "0.1",
        bad = """
                { "targets": [ { "id": "S1", "statement": "sasaran2", "goals": [ "T1" ] },
                               { "id": "S2", "statement": "Menurunnya kemiskinan", "goals": [ "T2" ] } ] }
                """)
public final class StatementBlankOrPlaceholder implements ElementRule<PlanElement> {

    @Override
    public List<Flaw> check(Node<PlanElement> node) {
        Optional<String> unwritten = Statements.unwritten(node);
        if (unwritten.isEmpty()) {
            return List.of();
        }
        Flaw flaw = Flaw.at(Statements.place(node), unwritten.get())
                .with(node.kind().noun());
        return List.of(Statements.isUnwritten(node) ? flaw : flaw.mendedBy(Statements.removal(node)));
    }
}
