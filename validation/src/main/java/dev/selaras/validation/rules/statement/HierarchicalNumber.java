package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.Problem;
import dev.selaras.core.model.Target;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds goals, targets and problems whose number does not begin with that of what they serve, in a list where most do:
 * 1.2 under 1, or 12 under 1 where all numbers have two digits.
 */
@RuleInfo(
        code = "hierarchical-number",
        severity = Severity.INFO,
        looksAt = {Goal.class, Target.class, Problem.class},
        summary =
                @Bilingual(id = "Nomor yang tidak mengikuti induknya", en = "Number that does not follow its parent's"),
        message =
                @Bilingual(
                        id = "Nomor {1} pada \"{0}\" tidak diawali nomor unsur yang didukungnya, {2}.",
                        en = "The number {1} of \"{0}\" does not begin with that of what it serves, {2}."),
        mend =
                @Bilingual(
                        id = "Perbaiki \"number\", atau perbaiki rujukan ke unsur yang didukung.",
                        en = "Mend the \"number\", or the reference to what it serves."),
        why =
                @Bilingual(
                        id = "Nomor bertingkat menunjukkan tempat unsur dalam rencana; yang menyimpang menyesatkan.",
                        en = "A nested number tells where an element belongs; one that strays misleads."),
        sources =
                @Source(@Bilingual(id = "Praktik: aplikasi SIMDA Perencanaan", en = "Practice: the application SIMDA")),
        since = "0.1",
        bad = """
                { "problems": [ { "id": "PR1", "number": "1", "statement": "Guru belum tersebar merata" },
                                { "id": "PR2", "number": "2", "statement": "Lapangan kerja masih terbatas" },
                                { "id": "PR3", "number": "1.1", "statement": "Guru menumpuk di kota", "parent": "PR1" },
                                { "id": "PR4", "number": "2.1", "statement": "Usaha sulit tumbuh", "parent": "PR2" },
                                { "id": "PR5", "number": "1.2", "statement": "Modal sulit didapat", "parent": "PR2" } ] }
                """)
public final class HierarchicalNumber implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        return Stream.of(Goal.class, Target.class, Problem.class)
                .flatMap(kind -> strays(graph.all(kind)))
                .toList();
    }

    private static <E extends PlanElement> Stream<Flaw> strays(List<Node<E>> nodes) {
        Map<Node<?>, String> numbers = new HashMap<>();
        // An element that takes an id again is another rule's matter; counted twice it could decide what most do.
        List<Node<E>> numbered = nodes.stream()
                .filter(node -> !node.isShadowed() && !number(node, numbers).isEmpty())
                .toList();
        boolean inTens = PrintedNumber.isInTens(numbered);
        int nested = 0;
        List<Flaw> strays = new ArrayList<>();
        for (Node<E> node : numbered) {
            String number = number(node, numbers);
            List<String> parents = parents(node)
                    .map(parent -> number(parent, numbers))
                    .filter(parent -> !parent.isEmpty())
                    .toList();
            if (parents.stream().anyMatch(parent -> isBelow(number, parent, inTens))) {
                nested++;
            } else if (!parents.isEmpty() && (inTens || number.indexOf('.') >= 0)) {
                String printed = node.element().getNumber().orElseThrow();
                strays.add(Flaw.at(Place.of(node, "number"), node.text(), printed, parents.get(0)));
            }
        }
        return nested > strays.size() ? strays.stream() : Stream.of();
    }

    /** The number of a node, worked out once: a thousand elements may serve the same one. */
    private static String number(Node<?> node, Map<Node<?>, String> numbers) {
        return numbers.computeIfAbsent(node, PrintedNumber::of);
    }

    private static boolean isBelow(String number, String parent, boolean inTens) {
        int length = parent.length();
        boolean isNested = number.length() > length && number.charAt(length) == '.';
        return number.startsWith(parent) && (isNested || (inTens && length == 1));
    }

    /** What an element serves; an indicator stands for the goal it measures. */
    private static Stream<Node<?>> parents(Node<?> node) {
        return node.parents(PlanElement.class).stream()
                .<Node<?>>flatMap(parent ->
                        parent.element() instanceof Indicator ? parent.parents(Goal.class).stream() : Stream.of(parent))
                .filter(HierarchicalNumber::counts);
    }

    private static boolean counts(Node<?> parent) {
        return parent.element() instanceof Mission
                || parent.element() instanceof Goal
                || parent.element() instanceof Problem;
    }
}
