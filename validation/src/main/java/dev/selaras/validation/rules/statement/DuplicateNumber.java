package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.PlanElement;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds siblings that have the number of an earlier one. A list may start anew under each parent. */
@RuleInfo(
        code = "duplicate-number",
        severity = Severity.ERROR,
        looksAt = PlanElement.class,
        summary = @Bilingual(id = "Nomor yang dipakai dua kali", en = "Number given twice"),
        message =
                @Bilingual(
                        id = "Nomor {1} pada \"{0}\" sudah dipakai oleh \"{2}\".",
                        en = "The number {1} of \"{0}\" is that of \"{2}\" already."),
        mend =
                @Bilingual(
                        id = "Beri salah satunya \"number\" lain sesuai dengan dokumen.",
                        en = "Give one of them another \"number\", as the document has it."),
        why =
                @Bilingual(
                        id =
                                "Dokumen lain menunjuk unsur dengan nomornya; nomor ganda membuat unsur yang dimaksud tidak jelas.",
                        en = "Other documents cite elements by number; one given twice leaves open which is meant."),
        sources = @Source(@Bilingual(id = "Praktik: mutu data", en = "Practice: quality of data")),
        since = "0.1",
        bad = """
                { "missions": [ { "id": "M1", "number": "1", "statement": "Meningkatkan mutu pendidikan", "pillars": [ "P1", "P2" ] },
                                { "id": "M2", "number": "1", "statement": "Menguatkan ekonomi rakyat", "pillars": [ "P1", "P2" ] } ] }
                """)
public final class DuplicateNumber implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        List<Flaw> flaws = new ArrayList<>();
        for (SiblingNumbers siblings : SiblingNumbers.of(graph)) {
            Map<Node<?>, Integer> due = siblings.inOrder();
            for (List<Node<?>> same : siblings.same()) {
                for (Node<?> later : same.subList(1, same.size())) {
                    Flaw flaw = repetition(later, same.get(0));
                    flaws.add(Optional.ofNullable(due.get(later))
                            .flatMap(number -> siblings.renumbering(later, number))
                            .map(flaw::mendedBy)
                            .orElse(flaw));
                }
            }
        }
        return flaws;
    }

    private static Flaw repetition(Node<?> later, Node<?> first) {
        return Flaw.at(
                        Place.of(later, "number"),
                        later.text(),
                        later.element().getNumber().orElseThrow(),
                        first.text())
                .and(first);
    }
}
