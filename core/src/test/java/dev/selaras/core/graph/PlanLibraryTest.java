package dev.selaras.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Ref;
import dev.selaras.testing.Plans;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanLibraryTest {

    private final Plan upper = plan("rpjmd", "M1");
    private final Plan lower = plan("renstra", "M2");
    private final PlanLibrary library = PlanLibrary.of(List.of(upper, lower));

    @Test
    void findsAnElementOfAnotherPlan() {
        assertThat(library.find(Ref.of("rpjmd#M1"))).get().satisfies(node -> {
            assertThat(node.element()).isEqualTo(Plans.mission("M1"));
            assertThat(node.graph().plan()).isEqualTo(upper);
        });
    }

    @Test
    void findsNoElementThatThePlanDoesNotHave() {
        assertThat(library.find(Ref.of("rpjmd#M2"))).isEmpty();
    }

    @Test
    void findsNothingInAPlanThatIsNotAtHand() {
        assertThat(library.find(Ref.of("rpjpd#M1"))).isEmpty();
        assertThat(library.find(Id.of("rpjpd"))).isEmpty();
    }

    @Test
    void findsNothingForAReferenceThatNamesNoPlan() {
        assertThat(library.find(Ref.of("M1"))).isEmpty();
    }

    @Test
    void findsAPlanByItsId() {
        assertThat(library.find(Id.of("renstra"))).map(PlanGraph::plan).contains(lower);
    }

    @Test
    void keepsTheOrderGiven() {
        assertThat(library.graphs()).extracting(PlanGraph::plan).containsExactly(upper, lower);
        assertThat(PlanLibrary.of(List.of()).graphs()).isEmpty();
    }

    @Test
    void ofTwoPlansWithOneIdReferencesLeadToTheFirst() {
        PlanLibrary twice = PlanLibrary.of(List.of(upper, plan("rpjmd", "M3")));

        assertThat(twice.graphs()).hasSize(2);
        assertThat(twice.find(Ref.of("rpjmd#M1"))).isPresent();
        assertThat(twice.find(Ref.of("rpjmd#M3"))).isEmpty();
    }

    @Test
    void doesNotChangeWithTheListItWasMadeFrom() {
        List<Plan> plans = new ArrayList<>(List.of(upper));
        PlanLibrary one = PlanLibrary.of(plans);
        plans.clear();

        assertThat(one.graphs()).hasSize(1);
        assertThatThrownBy(one.graphs()::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Plan plan(String id, String mission) {
        return Plan.builder()
                .from(Plans.withMissions(Plans.small(), Plans.mission(mission)))
                .id(Id.of(id))
                .build();
    }
}
