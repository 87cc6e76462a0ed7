package dev.selaras.validation.rules.reference;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.PlanElement;
import dev.selaras.validation.report.Patch;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds ids that several elements of a plan share, of whatever kinds. */
@RuleInfo(
        code = "duplicate-id",
        severity = Severity.ERROR,
        looksAt = PlanElement.class,
        summary = @Bilingual(id = "Id yang dipakai lebih dari sekali", en = "Id used more than once"),
        message = @Bilingual(id = "Id \"{0}\" dipakai oleh {1} unsur.", en = "The id \"{0}\" is used by {1} elements."),
        mend =
                @Bilingual(
                        id =
                                "Beri unsur ini \"id\" lain, lalu sesuaikan rujukan yang dimaksudkan kepadanya; hapus bila hanya salinan.",
                        en =
                                "Give this element another \"id\" and adapt the references that are meant for it; if it is a mere copy, remove it."),
        why =
                @Bilingual(
                        id = "Rujukan ke id ganda tidak menentukan unsur mana yang dimaksud.",
                        en = "A reference to an id used twice does not tell which element is meant."),
        sources = @Source(@Bilingual(id = "Praktik: keutuhan data", en = "Practice: integrity of data")),
        since = "0.1",
        bad = """
                { "factors": [ { "id": "F1", "kind": "HINDERING", "statement": "Jalan antardesa rusak" },
                               { "id": "F1", "kind": "DRIVING", "statement": "Warga giat bergotong royong" } ] }
                """,
        good = """
                { "factors": [ { "id": "F1", "kind": "HINDERING", "statement": "Jalan antardesa rusak" },
                               { "id": "F2", "kind": "DRIVING", "statement": "Warga giat bergotong royong" } ] }
                """)
public final class DuplicateId implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        return graph.duplicates().stream().map(DuplicateId::flaw).toList();
    }

    private static Flaw flaw(List<Node<?>> sharers) {
        Node<?> second = sharers.get(1);
        Flaw flaw = Flaw.at(second, second.element().getId().getValue(), Integer.toString(sharers.size()))
                .and(sharers.get(0))
                .and(sharers.subList(2, sharers.size()));
        // One that differs is another element with the wrong id, and only a person knows the right one.
        boolean areCopies = sharers.stream()
                .allMatch(node -> node.element().equals(sharers.get(0).element()));
        return areCopies ? flaw.mendedBy(removal(sharers.subList(1, sharers.size()))) : flaw;
    }

    /** The last first, so that the places of the others stay. */
    private static Patch removal(List<Node<?>> copies) {
        List<Node<?>> lastFirst = new ArrayList<>(copies);
        Collections.reverse(lastFirst);
        return Patch.inTurn(lastFirst.stream().map(copy -> Patch.remove(copy)).toList());
    }
}
