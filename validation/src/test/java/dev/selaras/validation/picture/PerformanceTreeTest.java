package dev.selaras.validation.picture;

import static dev.selaras.validation.Examples.example;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Language;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.Examples;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.picture.Box.State;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PerformanceTreeTest {

    private static final String GOALS =
            "{ \"id\": \"T1\", \"statement\": \"Terwujudnya kota bersih\", \"missions\": [ %s ] }";

    private static PerformanceTree tree(String members) {
        Plan plan = example(members);
        return PerformanceTree.of(PlanGraph.of(plan), PlanValidator.standard().validate(plan));
    }

    private static List<String> lines(PerformanceTree tree) {
        return tree.lines().stream()
                .map(line -> name(tree, line.from()) + (line.isBroken() ? " ✗ " : " > ") + name(tree, line.to()))
                .toList();
    }

    private static String name(PerformanceTree tree, int box) {
        return tree.boxes()
                .get(box)
                .element()
                .map(Object::toString)
                .orElse(tree.boxes().get(box).level().name());
    }

    private static Node<?> find(PerformanceTree tree, String id) {
        return PlanGraph.of(tree.plan()).find(Id.of(id)).orElseThrow();
    }

    @Test
    void whatServesSeveralStandsOnceWithALineFromEach() {
        PerformanceTree tree = PerformanceTree.of(PlanGraph.of(Pictures.model()));

        assertThat(tree.boxes()).doesNotHaveDuplicates().allMatch(box -> box.state() == State.PLAIN);
        assertThat(lines(tree)).contains("V1 > P1", "P1 > M1", "P2 > M1", "M1 > T2", "M2 > T2", "S1 > I2");
    }

    @Test
    void aReferenceThatLeadsNowhereIsABrokenLine() {
        PerformanceTree tree = tree("{ \"goals\": [ " + GOALS.replace("%s", "\"M1\", \"M9\", \"T1\"") + " ] }");

        assertThat(lines(tree)).contains("M1 > T1", "M9 ✗ T1", "T1 ✗ T1");
        assertThat(tree.boxes())
                .filteredOn(box -> box.pointer().isEmpty() && box.element().isPresent())
                .allMatch(box -> box.state() == State.MISSING);
    }

    @Test
    void aGapThatWasFoundIsDrawnInPlace() {
        PerformanceTree tree = tree("{ \"goals\": [], \"targets\": [], \"indicators\": [] }");

        assertThat(lines(tree)).contains("M1 ✗ GOAL");
        assertThat(PerformanceTree.of(PlanGraph.of(tree.plan())).boxes())
                .noneMatch(box -> box.state() == State.MISSING);
    }

    @Test
    void anElementOfAnotherPlanIsShownAsSuch() {
        PerformanceTree tree = tree("{ \"goals\": [ " + GOALS.replace("%s", "\"rpjmd-lain#M1\"") + " ] }");

        assertThat(lines(tree)).contains("rpjmd-lain#M1 > T1");
        assertThat(tree.boxes())
                .filteredOn(box -> box.state() == State.ELSEWHERE)
                .hasSize(1);
    }

    @Test
    void boxesSayWhatWasFound() {
        PerformanceTree tree = tree("{ \"goals\": [ " + GOALS.replace("%s", "\"M9\"") + " ] }");

        assertThat(tree.boxes())
                .filteredOn(box -> box.state() == State.ERROR)
                .extracting(Box::pointer)
                .anyMatch(pointer -> pointer.orElseThrow().equals("/goals/0"));
    }

    @Test
    void aPartBeginsWithItsElement() {
        PerformanceTree whole = PerformanceTree.of(PlanGraph.of(Pictures.model()));
        PerformanceTree part = whole.below(find(whole, "M4")).orElseThrow();

        assertThat(IntStream.range(0, part.boxes().size()).mapToObj(i -> name(part, i)))
                .containsExactly("M4", "T6", "S9", "S10", "I16", "I17", "I18");
        assertThat(part.lines()).hasSize(6);
        assertThat(whole.below(find(whole, "IS1"))).isEmpty();
    }

    @Test
    void aPartCannotBeginWithAnElementOfAnotherPlan() {
        PerformanceTree tree = PerformanceTree.of(PlanGraph.of(Pictures.model()));
        Node<?> other = PlanGraph.of(Examples.sample()).find(Id.of("M1")).orElseThrow();

        assertThatThrownBy(() -> tree.below(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBoxSaysHowMuchIsLeftOutBelowIt() {
        PerformanceTree whole = PerformanceTree.of(PlanGraph.of(Pictures.model()));
        PerformanceTree upper = whole.depth(1);

        assertThat(upper.boxes())
                .hasSize(4)
                .allMatch(box -> box.hidden() > 0 || box.pointer().orElseThrow().equals("/vision"));
        assertThat(whole.depth(0).boxes()).hasSize(1);
        assertThat(whole.depth(99).boxes()).hasSameSizeAs(whole.boxes());
    }

    @Test
    void aReportOnAnotherPlanIsRefused() {
        PlanGraph graph = PlanGraph.of(Pictures.model());

        assertThatThrownBy(
                        () -> PerformanceTree.of(graph, PlanValidator.standard().validate(Examples.sample())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChainOfAnyLengthAndACircleAreDrawn() {
        int count = 20_000;
        String targets = IntStream.range(0, count)
                .mapToObj(i -> "{ \"id\": \"S" + i + "\", \"statement\": \"x\", \"goalIndicators\": [ \"I"
                        + (i + 1) % count + "\" ] }")
                .collect(Collectors.joining(","));
        String indicators = IntStream.range(0, count)
                .mapToObj(i -> "{ \"id\": \"I" + i + "\", \"name\": \"x\", \"measures\": \"S" + i + "\" }")
                .collect(Collectors.joining(","));
        Plan plan = example("{ \"goals\": [], \"targets\": [" + targets + "], \"indicators\": [" + indicators + "] }");
        PerformanceTree tree = PerformanceTree.of(PlanGraph.of(plan));

        assertThat(tree.lines()).hasSizeGreaterThanOrEqualTo(2 * count);
        assertThat(new TextTree(Language.ENGLISH).render(tree).lines())
                .hasSize(1 + tree.boxes().size() + 1)
                .allMatch(line -> line.length() < 200);
        assertThat(new SvgTree(Language.ENGLISH).render(tree))
                .hasSizeLessThan(1_500 * tree.boxes().size());
    }
}
