package dev.selaras.core.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Target;
import dev.selaras.testing.Plans;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How many ways are given, and how far they are sought. */
class WaysTest {

    private static Goal goal(String id, Stream<String> missions, Stream<String> derivedFrom) {
        return Goal.builder()
                .from(Plans.goal(id))
                .missions(missions.map(Ref::of).toList())
                .derivedFrom(derivedFrom.map(Ref::of).toList())
                .build();
    }

    private static Ways why(Plan plan, String id) {
        PlanLibrary library = PlanLibrary.of(List.of(plan));
        return Trace.of(library).why(library.graphs().get(0).find(Id.of(id)).orElseThrow());
    }

    /** A goal with as many ways as there are missions, each by one pillar to the vision. */
    private static Ways ways(int missions) {
        return why(
                Plan.builder()
                        .from(Plans.small())
                        .missions(IntStream.range(0, missions)
                                .mapToObj(i -> Plans.mission("M" + i, "P1"))
                                .toList())
                        .goals(List.of(goal("T1", IntStream.range(0, missions).mapToObj(i -> "M" + i), Stream.of())))
                        .build(),
                "T1");
    }

    @Test
    void areAsManyAsAreGiven() {
        assertThat(ways(Ways.MAX).all()).hasSize(Ways.MAX);
        assertThat(ways(Ways.MAX).isComplete()).isTrue();
    }

    @Test
    void areCutWhereThereAreMore() {
        assertThat(ways(Ways.MAX + 1).all()).hasSize(Ways.MAX);
        assertThat(ways(Ways.MAX + 1).isCut()).isTrue();
        assertThat(ways(Ways.MAX + 1).isComplete()).isFalse();
    }

    @Test
    void areNotSoughtForEverAmongCircles() {
        List<Goal> goals = IntStream.range(0, 20)
                .mapToObj(i -> goal("T" + i, Stream.of(), IntStream.range(0, 20).mapToObj(j -> "S" + j)))
                .toList();
        String[] all = goals.stream().map(goal -> goal.getId().getValue()).toArray(String[]::new);
        List<Target> targets =
                IntStream.range(0, 20).mapToObj(i -> Plans.target("S" + i, all)).toList();
        Ways ways = why(
                Plan.builder().from(Plans.small()).goals(goals).targets(targets).build(), "T0");

        assertThat(ways.all()).isEmpty();
        assertThat(ways.isCut()).isTrue();
        assertThat(ways.circle()).isEmpty();
    }
}
