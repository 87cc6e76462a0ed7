package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Factor;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.PlanElement;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds elements that say what an earlier one of their kind or one they refer to says, case and punctuation aside.
 * Blank statements and placeholders are another rule's matter.
 */
@RuleInfo(
        code = "duplicate-statement",
        severity = Severity.WARNING,
        looksAt = PlanElement.class,
        summary = @Bilingual(id = "Rumusan yang berulang", en = "Statement that repeats another"),
        message =
                @Bilingual(
                        id = "Rumusan \"{0}\" sama dengan rumusan {2} {1}.",
                        en = "The statement \"{0}\" is that of the {2} {1} already."),
        mend =
                @Bilingual(
                        id = "Gabungkan unsur ini dengan {2} {1}, atau tegaskan bedanya dalam rumusan.",
                        en = "Merge this element with the {2} {1}, or word the difference."),
        why =
                @Bilingual(
                        id = "Rumusan yang sama membuat satu hasil terhitung dua kali, atau tidak menjelaskan apa pun.",
                        en = "A statement made twice counts one result twice, or explains nothing."),
        sources = @Source(@Bilingual(id = "Praktik: mutu data", en = "Practice: quality of data")),
        since = "0.1",
        bad = """
                { "problems": [ { "id": "PR1", "statement": "Guru belum tersebar merata" },
                                { "id": "PR2", "statement": "Guru belum tersebar merata." } ] }
                """)
public final class DuplicateStatement implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        // Equal statements get equal numbers, so that long texts are compared once and not for each reference.
        // The keys are texts, because a map of texts stays fast whatever words a document chooses.
        Map<String, Integer> numbers = new HashMap<>();
        int[] said = new int[graph.nodes().size()];
        BitSet repeated = new BitSet();
        for (Node<?> node : graph.nodes()) {
            Integer earlier = numbers.putIfAbsent(node.words().toString(), numbers.size());
            if (earlier != null) {
                repeated.set(earlier);
            }
            said[node.position()] = earlier == null ? numbers.size() - 1 : earlier;
        }
        Map<String, Node<?>> first = new HashMap<>();
        List<Flaw> flaws = new ArrayList<>();
        for (Node<?> node : graph.nodes()) {
            boolean isSaidTwice = repeated.get(said[node.position()]);
            if (isSaidTwice && node.kind() != ElementKind.ADOPTION && !Statements.isUnwritten(node)) {
                String same = said[node.position()] + " " + node.kind() + scope(node);
                Optional<Node<?>> earlier = Optional.ofNullable(first.putIfAbsent(same, node));
                earlier.or(() -> parentThatSaysTheSame(node, said)).ifPresent(other -> flaws.add(flaw(node, other)));
            }
        }
        return flaws;
    }

    /** What must be the same beside the kind: what an indicator measures, which way a factor works. */
    private static String scope(Node<?> node) {
        if (node.element() instanceof Indicator) {
            Link measured = node.links().get(0);
            return measured.to().map(to -> " at " + to.position()).orElseGet(() -> " " + measured.ref());
        }
        return node.element() instanceof Factor factor ? factor.getKind().name() : "";
    }

    private static Optional<Node<?>> parentThatSaysTheSame(Node<?> node, int[] said) {
        return parents(node)
                .flatMap(to ->
                        to.element() instanceof Indicator ? Stream.concat(Stream.of(to), parents(to)) : Stream.of(to))
                .filter(to -> to != node && said[to.position()] == said[node.position()])
                .findFirst();
    }

    /** What an element refers to; a target may hang from a goal through one of its indicators. */
    private static Stream<Node<?>> parents(Node<?> node) {
        return node.links().stream().flatMap(link -> link.to().stream());
    }

    private static Flaw flaw(Node<?> node, Node<?> other) {
        String id = other.element().getId().toString();
        Flaw flaw = Flaw.at(Statements.place(node), node.text(), id);
        return flaw.with(other.kind().noun()).and(other);
    }
}
