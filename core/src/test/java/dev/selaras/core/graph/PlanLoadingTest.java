package dev.selaras.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanVersion;
import dev.selaras.core.model.Ref;
import dev.selaras.core.trace.Trace;
import dev.selaras.testing.Plans;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanLoadingTest {

    private static final Id UPPER = Id.of("rpjmd");

    private final List<Id> asked = Collections.synchronizedList(new ArrayList<>());
    private final Plan lower = plan("renstra", "M2", "rpjmd");
    private final Plan upper = plan("rpjmd", "M1", "renstra");
    private final PlanLibrary library = PlanLibrary.loading(List.of(lower), this::fetch);

    private List<Plan> fetch(Id id) {
        asked.add(id);
        return Map.of(UPPER, List.of(upper, amended(upper), plan("other", "M9")))
                .getOrDefault(id, List.of());
    }

    @Test
    void asksForNothingThatIsNotNeeded() {
        assertThat(library.graphs()).hasSize(1);
        assertThat(library.find(lower.getId())).isPresent();
        assertThat(asked).isEmpty();
    }

    @Test
    void asksOnceForAPlanAndOnceForOneThatIsNotThere() {
        for (int i = 0; i < 3; i++) {
            assertThat(library.find(Ref.of("rpjmd#M1"))).isPresent();
            assertThat(library.find(Ref.of("rpjpd#M1"))).isEmpty();
        }
        assertThat(asked).containsExactly(UPPER, Id.of("rpjpd"));
    }

    @Test
    void takesTheVersionsOfThePlanAskedForAndNothingElse() {
        assertThat(library.versions(UPPER)).extracting(PlanGraph::plan).containsExactly(upper, amended(upper));
        assertThat(library.find(Id.of("other"))).isEmpty();
        assertThat(library.graphs()).hasSize(1);
    }

    @Test
    void followsCirclesThroughWhatIsFetched() {
        assertThat(library.isCircular(lower, UPPER)).isTrue();
    }

    @Test
    void tracesWithinThePlansGiven() {
        Plan linked = Plan.builder()
                .from(lower)
                .goals(List.of(Plans.goal("T1", "M2", "rpjmd#M1")))
                .build();
        PlanLibrary loading = PlanLibrary.loading(List.of(linked), this::fetch);
        Node<?> goal = loading.find(Ref.of("renstra#T1")).orElseThrow();

        assertThat(loading.find(Ref.of("rpjmd#M1"))).isPresent();
        assertThat(Trace.of(loading).servedBy(goal))
                .extracting(node -> node.element().getId().getValue())
                .contains("M2")
                .doesNotContain("M1");
    }

    @Test
    void aPlanThatCannotBeFetchedClosesNoCircle() {
        PlanLibrary failing = PlanLibrary.loading(List.of(lower), id -> {
            asked.add(id);
            throw new IllegalStateException("no connection");
        });

        for (int i = 0; i < 3; i++) {
            assertThat(failing.isCircular(lower, UPPER)).isFalse();
        }
        assertThat(asked).hasSize(1);
    }

    @Test
    void aSourceWithoutEndIsNotFollowedWithoutEnd() {
        PlanLibrary endless = PlanLibrary.loading(List.of(lower), id -> {
            asked.add(id);
            return List.of(plan(id.getValue(), "M1", "p" + asked.size()));
        });

        assertThat(endless.isCircular(lower, UPPER)).isFalse();
        assertThat(asked).hasSizeLessThan(20_000);
    }

    @Test
    void remembersNoFailure() {
        PlanLibrary failing = PlanLibrary.loading(List.of(), id -> {
            if (asked.isEmpty()) {
                asked.add(id);
                throw new IllegalStateException("no connection");
            }
            return fetch(id);
        });

        assertThatThrownBy(() -> failing.find(UPPER)).isInstanceOf(IllegalStateException.class);
        assertThat(failing.find(UPPER)).isPresent();
    }

    @Test
    void asksOnceHoweverManyThreadsNeedAPlan() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<PlanGraph>> questions = IntStream.range(0, 64)
                    .<Callable<PlanGraph>>mapToObj(
                            i -> () -> library.find(UPPER).orElseThrow())
                    .toList();
            List<PlanGraph> answers = new ArrayList<>();
            for (Future<PlanGraph> answer : threads.invokeAll(questions)) {
                answers.add(answer.get());
            }

            assertThat(answers.stream().collect(Collectors.toSet())).hasSize(1);
            assertThat(asked).containsExactly(UPPER);
        } finally {
            threads.shutdown();
        }
    }

    private static Plan amended(Plan plan) {
        return Plan.builder().from(plan).version(PlanVersion.amended(1)).build();
    }

    private static Plan plan(String id, String mission, String... upper) {
        return Plan.builder()
                .from(Plans.withMissions(Plans.small(), Plans.mission(mission)))
                .id(Id.of(id))
                .upperPlans(List.of(upper).stream().map(Id::of).toList())
                .build();
    }
}
