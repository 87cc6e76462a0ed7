package dev.selaras.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.Target;
import dev.selaras.testing.Plans;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanGraphTest {

    private final Plan plan = Plans.small();
    private final PlanGraph graph = PlanGraph.of(plan);

    @Test
    void hasEveryElementInReadingOrder() {
        assertThat(graph.nodes())
                .extracting(node -> node.element().getId().getValue())
                .containsExactly(
                        "V1", "P1", "P2", "M1", "M2", "PR1", "IS1", "IS2", "T1", "T2", "S1", "S2", "S3", "I1", "I2",
                        "I3", "I4", "I5");
        assertThat(graph.nodes()).extracting(Node::position).isSorted().startsWith(0, 1, 2);
    }

    @Test
    void hasTheElementsOfOneType() {
        assertThat(graph.all(Goal.class)).extracting(Node::element).isEqualTo(plan.getGoals());
        assertThat(graph.all(Goal.class)).extracting(Node::kind).containsOnly(ElementKind.GOAL);
    }

    @Test
    void hasTheElementsOfAllTypes() {
        assertThat(graph.all(PlanElement.class)).hasSize(18).isEqualTo(graph.nodes());
    }

    @Test
    void hasEveryReferenceInReadingOrder() {
        assertThat(graph.links())
                .extracting(Link::pointer)
                .startsWith("/missions/0/pillars/0", "/missions/1/pillars/0", "/issues/0/problems/0")
                .endsWith("/indicators/3/measures", "/indicators/4/measures");
    }

    @Test
    void findsAnElementByItsId() {
        assertThat(graph.find(Id.of("M2"))).get().hasToString("M2 (/missions/1)");
        assertThat(graph.find(Id.of("m2"))).isEmpty();
    }

    @Test
    void findsTheFirstOfThoseThatShareAnId() {
        PlanGraph twice =
                PlanGraph.of(Plans.withTargets(plan, Plans.target("X"), Plans.target("M1"), Plans.target("X")));

        assertThat(twice.find(Id.of("X"))).get().hasToString("X (/targets/0)");
        assertThat(twice.find(Id.of("M1"))).get().hasToString("M1 (/missions/0)");
    }

    @Test
    void groupsThoseThatShareAnId() {
        PlanGraph twice = PlanGraph.of(Plans.withTargets(
                plan, Plans.target("X"), Plans.target("S"), Plans.target("M1"), Plans.target("X"), Plans.target("X")));

        assertThat(twice.duplicates().toString())
                .isEqualTo("[[M1 (/missions/0), M1 (/targets/2)], [X (/targets/0), X (/targets/3), X (/targets/4)]]");
    }

    @Test
    void takesAPlanWithoutElements() {
        PlanGraph empty = PlanGraph.of(Plan.builder()
                .id(plan.getId())
                .type(plan.getType())
                .title(plan.getTitle())
                .region(plan.getRegion())
                .period(plan.getPeriod())
                .build());

        assertThat(empty.nodes()).isEmpty();
        assertThat(empty.links()).isEmpty();
        assertThat(empty.all(Goal.class)).isEmpty();
        assertThat(empty.cycles()).isEmpty();
    }

    @Test
    void reachesUpAndDownFromSeveralAtOnce() {
        List<Node<Target>> targets = graph.all(Target.class).subList(0, 2);

        assertThat(ids(graph.above(targets))).containsExactly("P1", "M1", "PR1", "IS1", "T1");
        assertThat(ids(graph.below(targets))).containsExactly("I3", "I4");
        assertThat(graph.above(List.of())).isEmpty();
    }

    @Test
    void countsAStartThatAnotherStartReaches() {
        assertThat(ids(graph.below(List.of(node("T1"), node("S1"), node("S1")))))
                .containsExactly("S1", "S2", "I1", "I3", "I4");
    }

    @Test
    void doesNotLetItsListsBeChanged() {
        for (List<?> list : List.of(
                graph.nodes(),
                graph.all(Mission.class),
                graph.links(),
                node("T1").links(),
                node("T1").descendants(),
                node("T1").parents(Mission.class))) {
            assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    private Node<?> node(String id) {
        return graph.find(Id.of(id)).orElseThrow();
    }

    private static List<String> ids(List<Node<?>> nodes) {
        return nodes.stream().map(node -> node.element().getId().getValue()).toList();
    }
}
