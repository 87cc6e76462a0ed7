package dev.selaras.core.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Plan;
import dev.selaras.testing.PlanArbitraries;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(PlanArbitraries.class)
class TracePropertiesTest {

    @Property(tries = 200)
    void whatAnElementServesIsWhatItServes(@ForAll Plan plan) {
        PlanLibrary library = PlanLibrary.of(List.of(plan));
        Trace trace = Trace.of(library);
        for (Node<?> node : library.graphs().get(0).nodes()) {
            for (Node<?> above : trace.servedBy(node)) {
                assertThat(trace.serving(above)).contains(node);
            }
        }
    }

    @Property(tries = 200)
    void itsReasonIsLostWhereEveryWayLeadsThrough(@ForAll Plan plan) {
        PlanLibrary library = PlanLibrary.of(List.of(plan));
        Assume.that(library.graphs().get(0).cycles().isEmpty());
        Trace trace = Trace.of(library);
        List<Node<?>> nodes = library.graphs().get(0).nodes();
        for (Node<?> gone : nodes) {
            List<Node<?>> expected = nodes.stream()
                    .filter(node -> node != gone)
                    .filter(node -> trace.why(node).all().stream().allMatch(way -> way.contains(gone)))
                    .toList();

            assertThat(trace.losing(gone)).isEqualTo(expected);
        }
    }

    @Property(tries = 100)
    void everyWayIsMadeOfWhatServes(@ForAll Plan plan) {
        PlanLibrary library = PlanLibrary.of(List.of(plan));
        Trace trace = Trace.of(library);
        for (Node<?> node : library.graphs().get(0).nodes()) {
            for (List<Node<?>> way : trace.why(node).all()) {
                assertThat(way).doesNotHaveDuplicates().endsWith(node);
                assertThat(trace.servedBy(way.get(0))).isEmpty();
            }
        }
    }
}
