package dev.selaras.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.Ref;
import dev.selaras.testing.PlanArbitraries;
import dev.selaras.testing.Plans;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** The cycles of a plan are what searching every pair of its elements finds too, only slower. */
class CyclesPropertiesTest {

    private static final int SIZE = 6;

    @Property(tries = 200)
    @Domain(PlanArbitraries.class)
    void anyPlanHasTheCyclesThatSearchingFinds(@ForAll Plan plan) {
        PlanGraph graph = PlanGraph.of(plan);

        assertThat(graph.cycles()).isEqualTo(searched(graph));
    }

    @Property
    @Domain(DomainContext.Global.class)
    void aTangledPlanHasTheCyclesThatSearchingFinds(
            @ForAll("references") List<List<Integer>> goals, @ForAll("references") List<List<Integer>> targets) {
        PlanGraph graph = PlanGraph.of(tangled(goals, targets));
        Statistics.collect(Math.min(graph.cycles().size(), 2));
        Statistics.coverage(cycles -> cycles.check(2).percentage(share -> share > 2));

        assertThat(graph.cycles()).isEqualTo(searched(graph));
    }

    @Provide
    static Arbitrary<List<List<Integer>>> references() {
        return Arbitraries.integers()
                .between(0, SIZE - 1)
                .list()
                .ofMaxSize(2)
                .list()
                .ofSize(SIZE)
                .withoutEdgeCases();
    }

    /** Goals that derive from targets under goals that derive from targets. */
    private static Plan tangled(List<List<Integer>> goals, List<List<Integer>> targets) {
        return Plan.builder()
                .from(Plans.withTargets(Plans.withGoals(Plans.small())))
                .addAllGoals(IntStream.range(0, SIZE)
                        .mapToObj(i -> Goal.builder()
                                .from(Plans.goal("T" + i))
                                .derivedFrom(goals.get(i).stream()
                                        .map(to -> Ref.of("S" + to))
                                        .toList())
                                .build())
                        .toList())
                .addAllTargets(IntStream.range(0, SIZE)
                        .mapToObj(i -> Plans.target(
                                "S" + i,
                                targets.get(i).stream().map(to -> "T" + to).toArray(String[]::new)))
                        .toList())
                .build();
    }

    /** Warshall's closure, and those that reach each other. */
    private static List<List<Node<?>>> searched(PlanGraph graph) {
        List<Node<?>> nodes = graph.nodes();
        boolean[][] reaches = new boolean[nodes.size()][nodes.size()];
        for (Node<?> node : nodes) {
            node.parents(PlanElement.class).forEach(to -> reaches[node.position()][to.position()] = true);
        }
        for (int via = 0; via < nodes.size(); via++) {
            for (boolean[] from : reaches) {
                for (int to = 0; from[via] && to < nodes.size(); to++) {
                    from[to] |= reaches[via][to];
                }
            }
        }
        return nodes.stream()
                .map(node -> nodes.stream()
                        .filter(other -> reaches[node.position()][other.position()]
                                && reaches[other.position()][node.position()])
                        .toList())
                .filter(group -> !group.isEmpty())
                .distinct()
                .toList();
    }
}
