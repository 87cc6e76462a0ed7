package dev.selaras.validation.rules.reference;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.PlanElement;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds references that lead round in a circle; where circles hang together, one of them. */
@RuleInfo(
        code = "cyclic-reference",
        severity = Severity.ERROR,
        looksAt = PlanElement.class,
        summary = @Bilingual(id = "Rujukan melingkar", en = "References that lead round in a circle"),
        message = @Bilingual(id = "Rujukan melingkar: {0}.", en = "References lead round in a circle: {0}."),
        mend =
                @Bilingual(
                        id =
                                "Hapus rujukan yang mengarah ke jenjang yang lebih rendah, misalnya \"parent\" yang terbalik.",
                        en = "Take out the reference that points to a lower level, such as a \"parent\" turned round."),
        why =
                @Bilingual(
                        id = "Sebab dan hasil harus bertingkat; dalam lingkaran tidak ada yang menjadi pangkal.",
                        en = "Causes and results form levels; in a circle nothing comes first."),
        sources = @Source(@Bilingual(id = "Praktik: hubungan sebab akibat", en = "Practice: cause and effect")),
        since = "0.1",
        bad = """
                { "problems": [ { "id": "PR1", "statement": "Mutu sekolah timpang", "parent": "PR2" },
                                { "id": "PR2", "statement": "Guru belum tersebar merata", "parent": "PR1" } ] }
                """,
        good = """
                { "problems": [ { "id": "PR1", "statement": "Mutu sekolah timpang" },
                                { "id": "PR2", "statement": "Guru belum tersebar merata", "parent": "PR1" } ] }
                """)
public final class CyclicReference implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        return graph.cycles().stream().map(group -> flaw(circle(group))).toList();
    }

    /** One circle among elements that all reach each other: on from the first of them until one comes again. */
    private static List<Node<?>> circle(List<Node<?>> group) {
        Set<Node<?>> members = new HashSet<>(group);
        Set<Node<?>> path = new LinkedHashSet<>();
        Node<?> at = group.get(0);
        while (path.add(at)) {
            at = next(at, members);
        }
        List<Node<?>> walked = new ArrayList<>(path);
        return walked.subList(walked.indexOf(at), walked.size());
    }

    private static Node<?> next(Node<?> node, Set<Node<?>> members) {
        return node.links().stream()
                .flatMap(link -> link.to().stream())
                .filter(members::contains)
                .findFirst()
                .orElseThrow();
    }

    private static Flaw flaw(List<Node<?>> circle) {
        return Flaw.at(circle.get(0))
                .with(Circle.of(
                        circle.stream().map(node -> node.element().getId()).toList(),
                        Optional.of(circle.get(0).element().getId())))
                .and(circle.subList(1, circle.size()));
    }
}
