package dev.selaras.core.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.AdoptionMode;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Ref;
import dev.selaras.testing.Plans;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of plans that are referred to and not at hand. */
class NotAtHandTest {

    private static final Plan UPPER = Plans.small();
    private static final Plan LOWER = Plans.derived("renstra", "rpjmd-tirtawana-2025-2029#S3");
    private static final Plan OTHER = Plans.derived("lain", "entah#S1");

    private static Ways why(PlanLibrary library, String element) {
        Node<?> node = library.find(Ref.of(element)).orElseThrow();
        return Trace.of(library).why(node);
    }

    @Test
    void aWayThatLeadsOnToAPlanNotAtHandIsNotWhole() {
        Ways why = why(PlanLibrary.of(List.of(LOWER)), "renstra#R1");

        assertThat(why.notAtHand()).containsExactly(UPPER.getId());
        assertThat(why.isComplete()).isFalse();
        assertThat(why.isCut()).isFalse();
    }

    @Test
    void onlyWhatIsOnTheWayCounts() {
        PlanLibrary library = PlanLibrary.of(List.of(OTHER, LOWER, UPPER));

        assertThat(why(library, "renstra#R1").isComplete()).isTrue();
        assertThat(why(library, "lain#R1").notAtHand()).containsExactly(Id.of("entah"));
        assertThat(why(library, "lain#G1").notAtHand()).containsExactly(Id.of("entah"));
    }

    @Test
    void whatServesAnElementMayStandInAnyPlan() {
        Trace trace = Trace.of(PlanLibrary.of(List.of(OTHER, LOWER)));

        assertThat(trace.notAtHand()).containsExactly(Id.of("entah"), UPPER.getId());
        assertThat(trace.coverage(Mission.class, Goal.class).notAtHand()).isEqualTo(trace.notAtHand());
        assertThat(Trace.of(UPPER).notAtHand()).isEmpty();
    }

    @Test
    void aPlanThatIsOnlyFetchedIsNotFollowed() {
        PlanLibrary library = PlanLibrary.loading(List.of(LOWER), id -> List.of(UPPER));

        assertThat(why(library, "renstra#R1").isComplete()).isFalse();
    }

    @Test
    void whatServesAPlanNotAtHandDoesNotStandAlone() {
        Plan alone = Plan.builder().from(LOWER).targets(List.of()).build();

        assertThat(Trace.of(alone).orphans()).isEmpty();
    }

    @Test
    void anAdoptionNeedNotNameElements() {
        Trace total = Trace.of(adopting(AdoptionMode.TOTAL));
        Trace none = Trace.of(adopting(AdoptionMode.NONE));

        assertThat(total.notAtHand()).containsExactly(Id.of("atas"), UPPER.getId());
        assertThat(total.orphans()).isEmpty();
        assertThat(none.notAtHand()).containsExactly(UPPER.getId());
        assertThat(none.orphans()).hasSize(1);
    }

    private static Plan adopting(AdoptionMode mode) {
        Adoption adoption = Adoption.builder()
                .id(Id.of("A1"))
                .mode(mode)
                .plan(Id.of("atas"))
                .build();
        return Plan.builder().from(LOWER).addAdoptions(adoption).build();
    }

    @Test
    void aPlanToFollowIsNotAtHandThoughNoElementRefersToIt() {
        Plan following =
                Plan.builder().from(UPPER).addUpperPlans(Id.of("rpjpd")).build();

        assertThat(Trace.of(following).notAtHand()).containsExactly(Id.of("rpjpd"));
        assertThat(why(PlanLibrary.of(List.of(following)), "rpjmd-tirtawana-2025-2029#S1")
                        .isComplete())
                .isTrue();
    }

    @Test
    void aCircleIsToldWithoutWhatLeadsToIt() {
        Plan round = Plans.withProblems(
                UPPER, Plans.problem("PR1", "PR2"), Plans.problem("PR2", "PR3"), Plans.problem("PR3", "PR2"));
        Ways why = why(PlanLibrary.of(List.of(round)), "rpjmd-tirtawana-2025-2029#PR1");

        assertThat(why.circle())
                .extracting(node -> node.element().getId().getValue())
                .containsExactly("PR2", "PR3");
        assertThat(why(PlanLibrary.of(List.of(UPPER)), "rpjmd-tirtawana-2025-2029#S1")
                        .circle())
                .isEmpty();
    }
}
