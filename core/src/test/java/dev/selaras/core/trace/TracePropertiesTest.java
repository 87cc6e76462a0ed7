package dev.selaras.core.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import dev.selaras.testing.PlanArbitraries;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(PlanArbitraries.class)
class TracePropertiesTest {

    private static final Set<ElementKind> CAUSES = EnumSet.of(ElementKind.ISSUE, ElementKind.PROBLEM);

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

    @Property(tries = 100)
    void whatCoversAnElementIsWhatServesIt(@ForAll Plan plan) {
        Trace trace = Trace.of(plan);
        Coverage coverage = trace.coverage(PlanElement.class, PlanElement.class);
        for (int row = 0; row < coverage.rows().size(); row++) {
            List<Node<?>> covering = new ArrayList<>();
            for (int column = 0; column < coverage.columns().size(); column++) {
                if (coverage.isServed(row, column)) {
                    covering.add(coverage.columns().get(column));
                }
            }

            assertThat(covering).isEqualTo(trace.serving(coverage.rows().get(row)));
        }
    }

    @Property(tries = 200)
    void itsReasonIsLostWithAllThatItServes(@ForAll Plan plan) {
        PlanLibrary library = PlanLibrary.of(List.of(plan));
        Trace trace = Trace.of(library);
        List<Node<?>> nodes = library.graphs().get(0).nodes();
        Assume.that(nodes.stream().noneMatch(node -> trace.servedBy(node).contains(node)));
        for (Node<?> gone : nodes) {
            Set<Node<?>> lost = new HashSet<>(Set.of(gone));
            boolean grows = true;
            while (grows) {
                grows = lost.addAll(nodes.stream()
                        .filter(node -> isLost(reasons(node, gone, trace), lost))
                        .toList());
            }

            assertThat(trace.losing(gone))
                    .isEqualTo(nodes.stream()
                            .filter(node -> node != gone && lost.contains(node))
                            .toList());
        }
    }

    private static boolean isLost(Set<Node<?>> reasons, Set<Node<?>> lost) {
        return !reasons.isEmpty() && lost.containsAll(reasons);
    }

    /** What a node serves directly; of issues and problems only if one of these is to go. */
    private static Set<Node<?>> reasons(Node<?> node, Node<?> gone, Trace trace) {
        return trace.why(node).all().stream()
                .filter(way -> way.size() > 1)
                .<Node<?>>map(way -> way.get(way.size() - 2))
                .filter(above -> CAUSES.contains(gone.kind()) || !CAUSES.contains(above.kind()))
                .collect(Collectors.toSet());
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
