package dev.selaras.core.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.AdoptedElement;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.AdoptionMode;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Pillar;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanVersion;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.StrategicIssue;
import dev.selaras.core.model.Target;
import dev.selaras.testing.Plans;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final Plan UPPER = Plans.small();
    private static final Plan LOWER = Plans.derived("renstra-lestari", "rpjmd-tirtawana-2025-2029#S3");
    private static final PlanLibrary LIBRARY = PlanLibrary.of(List.of(UPPER, LOWER));
    private static final Trace TRACE = Trace.of(LIBRARY);

    private static Node<?> node(String plan, String id) {
        return LIBRARY.find(Ref.of(plan + "#" + id)).orElseThrow();
    }

    private static Node<?> node(String id) {
        return node("rpjmd-tirtawana-2025-2029", id);
    }

    private static List<String> ids(Collection<Node<?>> nodes) {
        return nodes.stream().map(node -> node.element().getId().getValue()).toList();
    }

    @Test
    void tellsWhyATargetIsThere() {
        Ways why = TRACE.why(node("S1"));

        assertThat(why.all().stream().map(TraceTest::ids))
                .containsExactly(List.of("V1", "P1", "M1", "T1", "S1"), List.of("PR1", "IS1", "T1", "S1"));
        assertThat(why.isComplete()).isTrue();
    }

    @Test
    void tellsWhyFromPlanToPlan() {
        assertThat(TRACE.why(node("renstra-lestari", "R1")).all().stream().map(TraceTest::ids))
                .containsExactly(
                        List.of("V1", "P2", "M2", "T2", "S3", "G1", "R1"),
                        List.of("PR1", "IS2", "T2", "S3", "G1", "R1"));
    }

    @Test
    void whatServesNothingIsThereForItself() {
        assertThat(TRACE.why(node("V1")).all().stream().map(TraceTest::ids)).containsExactly(List.of("V1"));
    }

    @Test
    void aWayThatComesBackToItselfIsNone() {
        Plan round = Plans.withProblems(UPPER, Plans.problem("PR1", "PR2"), Plans.problem("PR2", "PR1"));
        PlanGraph graph = PlanGraph.of(round);
        PlanLibrary library = PlanLibrary.of(List.of(round));
        Node<?> problem = library.graphs().get(0).find(Id.of("PR1")).orElseThrow();

        assertThat(Trace.of(library).why(problem).all()).isEmpty();
        assertThat(ids(Trace.of(library).servedBy(problem))).containsExactly("PR1", "PR2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trace.of(library).why(graph.nodes().get(0)));
    }

    @Test
    void tellsWhatServesAMission() {
        assertThat(ids(TRACE.serving(node("M2")))).containsExactly("T2", "S3", "I2", "I5", "G1", "R1");
    }

    @Test
    void tellsWhatATargetServes() {
        assertThat(ids(TRACE.servedBy(node("S3")))).containsExactly("V1", "P2", "M2", "PR1", "IS2", "T2");
    }

    @Test
    void tellsWhatLosesItsReason() {
        assertThat(ids(TRACE.losing(node("T2")))).containsExactly("S3", "I2", "I5", "G1", "R1");
    }

    @Test
    void whatServesSomethingElseKeepsItsReason() {
        assertThat(ids(TRACE.losing(node("P1")))).containsExactly("M1", "T1", "S1", "S2", "I1", "I3", "I4");
        assertThat(ids(TRACE.losing(node("IS2")))).isEmpty();
    }

    @Test
    void anIssueIsNoReasonToKeepWhatAMissionWasFor() {
        assertThat(ids(TRACE.losing(node("M2")))).containsExactly("T2", "S3", "I2", "I5", "G1", "R1");
    }

    private static Plan adopting(String localisedAs) {
        return Plan.builder()
                .from(LOWER)
                .id(Id.of("renstra-borong"))
                .missions(List.of(Plans.mission("N1")))
                .goals(List.of(Goal.builder()
                        .from(Plans.goal("G1"))
                        .addMission(Ref.of("N1"))
                        .build()))
                .adoptions(List.of(Adoption.builder()
                        .id(Id.of("A1"))
                        .mode(AdoptionMode.LOCALISED)
                        .plan(UPPER.getId())
                        .addElements(AdoptedElement.builder()
                                .ref(Id.of("M2"))
                                .localisedAs(Ref.of(localisedAs))
                                .build())
                        .build()))
                .build();
    }

    @Test
    void whatPutsAnAdoptedMissionInOtherWordsServesIt() {
        PlanLibrary library = PlanLibrary.of(List.of(UPPER, adopting("N1")));
        Node<?> mission = library.find(Ref.of("rpjmd-tirtawana-2025-2029#M2")).orElseThrow();

        assertThat(ids(Trace.of(library).serving(mission))).contains("N1", "G1", "R1");
    }

    @Test
    void ofWhatIsAdoptedOnlyOwnWordsServe() {
        for (String words : List.of("N1", "renstra-borong#N1", "entah#N1")) {
            PlanLibrary library = PlanLibrary.of(List.of(UPPER, adopting(words)));
            Node<?> mission =
                    library.find(Ref.of("rpjmd-tirtawana-2025-2029#M2")).orElseThrow();

            assertThat(ids(Trace.of(library).serving(mission)).contains("N1")).isEqualTo(!words.startsWith("entah"));
        }
    }

    @Test
    void whatAPlanAdoptsThatIsOnlyFetchedIsNotServed() {
        PlanLibrary library = PlanLibrary.loading(List.of(adopting("N1")), id -> List.of(UPPER));
        Node<?> mission = library.find(Ref.of("renstra-borong#N1")).orElseThrow();

        assertThat(Trace.of(library).servedBy(mission)).isEmpty();
    }

    @Test
    void aReferenceToTheWrongKindInAnotherPlanIsNotFollowed() {
        Plan wrong = Plan.builder()
                .from(LOWER)
                .goals(List.of(Plans.goal("G1", "rpjmd-tirtawana-2025-2029#T1", "rpjmd-tirtawana-2025-2029#IS1")))
                .build();
        PlanLibrary library = PlanLibrary.of(List.of(UPPER, wrong));
        Node<?> goal = library.find(Ref.of("renstra-lestari#G1")).orElseThrow();

        assertThat(ids(Trace.of(library).servedBy(goal))).containsExactly("PR1", "IS1");
    }

    @Test
    void followsTheVersionInForce() {
        Plan amended =
                Plan.builder().from(UPPER).version(PlanVersion.of("AMENDED-1")).build();
        for (List<Plan> plans : List.of(List.of(UPPER, amended, LOWER), List.of(amended, LOWER, UPPER))) {
            PlanLibrary library = PlanLibrary.of(plans);
            Node<?> mission =
                    library.find(Ref.of("rpjmd-tirtawana-2025-2029#M2")).orElseThrow();

            assertThat(mission.graph().plan()).isEqualTo(amended);
            assertThat(ids(Trace.of(library).serving(mission))).contains("G1", "R1");
            assertThat(Trace.of(library).coverage(Mission.class, Goal.class).rows())
                    .hasSize(2);
        }
    }

    @Test
    void countsCoverage() {
        Coverage goals = TRACE.coverage(Mission.class, Goal.class);

        assertThat(ids(goals.rows())).containsExactly("M1", "M2");
        assertThat(ids(goals.columns())).containsExactly("T1", "T2", "G1");
        assertThat(goals.isServed(0, 0)).isTrue();
        assertThat(goals.isServed(0, 1)).isFalse();
        assertThat(goals.isServed(1, 2)).isTrue();
        assertThat(goals.unserved()).isEmpty();
        assertThat(goals.idle()).isEmpty();
    }

    @Test
    void tellsWhatIsNotCovered() {
        Plan more = Plan.builder()
                .from(UPPER)
                .addMissions(Plans.mission("M3", "P1"))
                .addTargets(Plans.target("S9"))
                .addIssues(Plans.issue("IS9", "PR1"))
                .build();
        Trace trace = Trace.of(more);

        assertThat(ids(trace.coverage(Mission.class, Goal.class).unserved())).containsExactly("M3");
        assertThat(ids(trace.coverage(StrategicIssue.class, Target.class).unserved()))
                .containsExactly("IS9");
        assertThat(ids(trace.coverage(StrategicIssue.class, Target.class).idle()))
                .containsExactly("S9");
        assertThat(ids(trace.coverage(Pillar.class, Mission.class).unserved())).isEmpty();
        assertThat(ids(trace.orphans())).containsExactly("S9");
    }
}
