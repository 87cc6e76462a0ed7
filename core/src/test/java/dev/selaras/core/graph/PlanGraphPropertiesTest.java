package dev.selaras.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import dev.selaras.testing.PlanArbitraries;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

@Domain(PlanArbitraries.class)
@PropertyDefaults(tries = 300)
class PlanGraphPropertiesTest {

    @Property
    void everyLinkEndsInExactlyOneOfFourWays(@ForAll Plan plan) {
        assertThat(PlanGraph.of(plan).links())
                .allSatisfy(link -> assertThat(Stream.of(
                                        link.to().isPresent(),
                                        link.wrong().isPresent(),
                                        link.isElsewhere(),
                                        link.isDangling())
                                .filter(ends -> ends))
                        .hasSize(1));
    }

    @Property
    void everyLinkEndsWhereItsIdIs(@ForAll Plan plan) {
        PlanGraph graph = PlanGraph.of(plan);
        for (Link link : graph.links()) {
            Id id = link.ref().getElement();
            link.to()
                    .ifPresent(to -> assertThat(to.element())
                            .isInstanceOf(link.expected())
                            .extracting(PlanElement::getId)
                            .isEqualTo(id));
            link.wrong()
                    .ifPresent(wrong -> assertThat(wrong.element())
                            .isNotInstanceOf(link.expected())
                            .extracting(PlanElement::getId)
                            .isEqualTo(id));
            assertThat(link.isDangling() && graph.find(id).isPresent()).isFalse();
        }
    }

    @Property
    void theLinksOfTheNodesAreTheLinksOfTheGraph(@ForAll Plan plan) {
        PlanGraph graph = PlanGraph.of(plan);

        assertThat(graph.nodes().stream().flatMap(node -> node.links().stream()).toList())
                .isEqualTo(graph.links());
        assertThat(graph.links()).extracting(Link::pointer).doesNotHaveDuplicates();
    }

    @Property
    void aParentIsOneWhoseChildThisIs(@ForAll Plan plan) {
        List<Node<PlanElement>> nodes = PlanGraph.of(plan).all(PlanElement.class);
        Set<List<Node<?>>> upwards = new HashSet<>();
        Set<List<Node<?>>> downwards = new HashSet<>();
        for (Node<?> node : nodes) {
            node.parents(PlanElement.class).forEach(parent -> upwards.add(List.of(node, parent)));
            node.children(PlanElement.class).forEach(child -> downwards.add(List.of(child, node)));
        }

        assertThat(upwards).isEqualTo(downwards);
    }

    @Property
    void parentsAndChildrenOccurOnceAndChildrenInReadingOrder(@ForAll Plan plan) {
        for (Node<?> node : PlanGraph.of(plan).nodes()) {
            assertThat(node.parents(PlanElement.class)).doesNotHaveDuplicates();
            assertThat(node.children(PlanElement.class)).doesNotHaveDuplicates();
            assertThat(node.children(PlanElement.class))
                    .extracting(Node::position)
                    .isSorted();
            assertThat(node.hasChild(PlanElement.class))
                    .isEqualTo(!node.children(PlanElement.class).isEmpty());
        }
    }

    @Property
    void anAncestorIsOneWhoseDescendantThisIs(@ForAll Plan plan) {
        Set<List<Node<?>>> upwards = new HashSet<>();
        Set<List<Node<?>>> downwards = new HashSet<>();
        for (Node<?> node : PlanGraph.of(plan).nodes()) {
            node.ancestors().forEach(above -> upwards.add(List.of(node, above)));
            node.descendants().forEach(below -> downwards.add(List.of(below, node)));
        }

        assertThat(upwards).isEqualTo(downwards);
    }

    @Property
    void duplicatesAreThoseThatFindDoesNotTellApart(@ForAll Plan plan) {
        PlanGraph graph = PlanGraph.of(plan);
        long found = graph.nodes().stream()
                .map(node -> graph.find(node.element().getId()).orElseThrow())
                .distinct()
                .count();
        int surplus =
                graph.duplicates().stream().mapToInt(same -> same.size() - 1).sum();

        assertThat(found + surplus).isEqualTo(graph.nodes().size());
    }

    @Property
    void equalPlansHaveGraphsThatLookTheSame(@ForAll Plan plan) {
        Plan copy = Plan.builder().from(plan).build();

        assertThat(described(PlanGraph.of(copy))).isEqualTo(described(PlanGraph.of(plan)));
    }

    private static List<String> described(PlanGraph graph) {
        Stream<String> links = graph.links().stream()
                .map(link -> link.pointer() + link.ref() + link.to() + link.wrong() + link.isDangling());
        Stream<String> reached =
                graph.nodes().stream().map(node -> node.text() + node.ancestors() + node.descendants());
        Stream<String> groups =
                Stream.of(graph.nodes(), graph.cycles(), graph.duplicates()).map(Object::toString);
        return Stream.of(links, reached, groups).flatMap(s -> s).toList();
    }
}
