package dev.selaras.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanVersion;
import dev.selaras.core.model.Ref;
import dev.selaras.testing.Plans;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    @Test
    void referencesLeadToTheVersionInForceWhateverTheOrder() {
        Plan enacted = plan("rpjmd", "M1");
        Plan draft = version(plan("rpjmd", "M0"), "DRAFT");
        Plan second = version(plan("rpjmd", "M2"), "AMENDED-2");
        Plan tenth = version(plan("rpjmd", "M10"), "AMENDED-10");
        PlanLibrary all = PlanLibrary.of(List.of(tenth, draft, second, enacted));

        assertThat(all.versions(Id.of("rpjmd")))
                .extracting(PlanGraph::plan)
                .containsExactly(draft, enacted, second, tenth);
        assertThat(all.find(Ref.of("rpjmd#M10"))).isPresent();
        assertThat(all.find(Ref.of("rpjmd#M1"))).isEmpty();
        assertThat(all.graphs()).noneMatch(all::isShadowed);
        assertThat(PlanLibrary.of(List.of(draft)).find(Id.of("rpjmd"))).isPresent();
    }

    @Test
    void ofOneVersionTheFirstIsReferredTo() {
        Plan enacted = version(plan("rpjmd", "M3"), "ENACTED");
        PlanLibrary twice = PlanLibrary.of(List.of(upper, enacted));

        assertThat(twice.versions(Id.of("rpjmd"))).hasSize(1);
        assertThat(twice.graphs()).extracting(twice::isShadowed).containsExactly(false, true);
    }

    @Test
    void tellsWhichPlansFollowEachOtherRound() {
        Plan one = following("one", "two");
        Plan two = following("two", "three", "above");
        Plan three = following("three", "one");
        Plan above = following("above");
        Plan itself = following("itself", "itself", "absent");
        PlanLibrary round = PlanLibrary.of(List.of(above, three, itself, one, two));

        assertThat(round.isCircular(one, Id.of("two"))).isTrue();
        assertThat(round.isCircular(two, Id.of("three"))).isTrue();
        assertThat(round.isCircular(two, Id.of("above"))).isFalse();
        assertThat(round.isCircular(itself, Id.of("itself"))).isTrue();
        assertThat(round.isCircular(itself, Id.of("absent"))).isFalse();
        assertThat(round.isCircular(above, Id.of("one"))).isFalse();
    }

    private static Plan following(String id, String... upper) {
        return Plan.builder()
                .from(plan(id, "M1"))
                .upperPlans(Stream.of(upper).map(Id::of).toList())
                .build();
    }

    private static Plan version(Plan plan, String version) {
        return Plan.builder().from(plan).version(PlanVersion.of(version)).build();
    }

    private static Plan plan(String id, String mission) {
        return Plan.builder()
                .from(Plans.withMissions(Plans.small(), Plans.mission(mission)))
                .id(Id.of(id))
                .build();
    }
}
