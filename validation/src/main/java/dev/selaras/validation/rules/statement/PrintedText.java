package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Words;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Text;
import dev.selaras.validation.report.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text of a plan as it is printed.
 *
 * @param plan the plan
 * @param node the element that holds it, if one does
 * @param member where it stands, as a JSON pointer below the element or the plan, without the first slash
 * @param text the text in its languages
 */
record PrintedText(Plan plan, Optional<Node<?>> node, String member, Text text) {

    /** The members of elements that explain and may run over several paragraphs. */
    private static final Set<String> PROSE = Set.of("synthesis", "meaning", "text", "definition", "formula", "source");

    /**
     * Every text of a plan that has a word in one language at least.
     *
     * @param wanted which elements need a look into their texts
     */
    static Stream<PrintedText> of(PlanGraph graph, Predicate<Glance> wanted) {
        Stream<PrintedText> ofElements = graph.nodes().stream()
                .filter(node -> wanted.test(Glance.at(node)))
                .flatMap(PrintedText::of);
        return Stream.concat(ofPlan(graph.plan()), ofElements)
                .filter(text -> !text.said().isEmpty());
    }

    private static Stream<PrintedText> ofPlan(Plan plan) {
        Stream<PrintedText> legalBasis = IntStream.range(0, plan.getLegalBasis().size())
                .mapToObj(i ->
                        in(plan, "legalBasis/" + i, Text.of(plan.getLegalBasis().get(i))));
        return Stream.of(
                        Stream.of(in(plan, "title", plan.getTitle())),
                        Stream.of(in(plan, "region/name", plan.getRegion().getName())),
                        plan.getUnit().map(unit -> in(plan, "unit/name", unit.getName())).stream(),
                        legalBasis,
                        plan.getMotto().map(motto -> in(plan, "motto", motto)).stream())
                .flatMap(texts -> texts);
    }

    private static PrintedText in(Plan plan, String member, Text text) {
        return new PrintedText(plan, Optional.empty(), member, text);
    }

    private static Stream<PrintedText> of(Node<?> node) {
        Plan plan = node.graph().plan();
        return TextMembers.of(node).entrySet().stream()
                .map(member -> new PrintedText(plan, Optional.of(node), member.getKey(), member.getValue()));
    }

    /** Where it stands. */
    Place place() {
        return node.map(holder -> Place.of(holder, member)).orElseGet(() -> Place.in(plan, "/" + member));
    }

    /** What it says in each of its languages, where it says anything. */
    List<String> said() {
        return Variants.of(text).stream().filter(Words::areIn).toList();
    }

    /** What it says in each of its languages, where it says anything, by JSON pointer. */
    Map<String, String> byPointer() {
        Map<String, String> variants = Variants.byPointer(place().getPointer(), text);
        variants.values().removeIf(variant -> !Words.areIn(variant));
        return variants;
    }

    /** Whether it explains and may run over several paragraphs. */
    boolean isProse() {
        return node.isPresent() && PROSE.contains(member.substring(member.lastIndexOf('/') + 1));
    }
}
