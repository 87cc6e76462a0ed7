package dev.selaras.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Pillar;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.StrategicIssue;
import dev.selaras.core.model.Target;
import dev.selaras.core.model.Text;
import dev.selaras.testing.Plans;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NodeTest {

    private final Plan plan = Plans.small();

    @Test
    void itsParentsAreWhatItServes() {
        assertThat(node(plan, "T2").parents(Mission.class)).hasToString("[M2 (/missions/1)]");
        assertThat(node(plan, "T2").parents(StrategicIssue.class)).hasToString("[IS2 (/issues/1)]");
        assertThat(node(plan, "T2").parents(PlanElement.class)).hasToString("[M2 (/missions/1), IS2 (/issues/1)]");
        assertThat(node(plan, "T2").parents(Goal.class)).isEmpty();
    }

    @Test
    void itsChildrenAreWhatServesIt() {
        assertThat(node(plan, "T1").children(Target.class)).hasToString("[S1 (/targets/0), S2 (/targets/1)]");
        assertThat(node(plan, "T1").children(Indicator.class)).hasToString("[I1 (/indicators/0)]");
        assertThat(node(plan, "T1").children(PlanElement.class))
                .hasToString("[S1 (/targets/0), S2 (/targets/1), I1 (/indicators/0)]");
        assertThat(node(plan, "T1").children(Mission.class)).isEmpty();
    }

    @Test
    void hasAChildOnlyOfTheTypeThatRefersToIt() {
        assertThat(node(plan, "T1").hasChild(Target.class)).isTrue();
        assertThat(node(plan, "T1").hasChild(PlanElement.class)).isTrue();
        assertThat(node(plan, "T1").hasChild(Mission.class)).isFalse();
        assertThat(node(plan, "I1").hasChild(PlanElement.class)).isFalse();
    }

    @Test
    void parentsKeepTheOrderOfTheReferences() {
        Plan reversed = Plans.withTargets(plan, Plans.target("S1", "T2", "T1"));

        assertThat(node(reversed, "S1").parents(Goal.class)).hasToString("[T2 (/goals/1), T1 (/goals/0)]");
    }

    @Test
    void oneReferredToTwiceIsAParentOnceAndHasOneChild() {
        Plan twice = Plans.withTargets(plan, Plans.target("S1", "T1", "T2", "T1"));

        assertThat(node(twice, "S1").links()).hasSize(3);
        assertThat(node(twice, "S1").parents(Goal.class)).hasToString("[T1 (/goals/0), T2 (/goals/1)]");
        assertThat(node(twice, "T1").children(Target.class)).hasToString("[S1 (/targets/0)]");
    }

    @Test
    void oneReferredToUnderTwoMembersIsAParentOnce() {
        Plan twice = Plans.withIssues(plan, Plans.issue("IS1", "PR1", "PR1"));

        assertThat(node(twice, "IS1").parents(PlanElement.class)).hasToString("[PR1 (/problems/0)]");
    }

    @Test
    void whatIsOfTheWrongKindIsNoParentAndHasNoChild() {
        Plan wrong = Plans.withTargets(plan, Plans.target("S1", "M1"));

        assertThat(node(wrong, "S1").parents(PlanElement.class)).isEmpty();
        assertThat(node(wrong, "M1").children(Target.class)).isEmpty();
    }

    @Test
    void itsAncestorsReachToTheTopAndItsDescendantsToTheIndicators() {
        assertThat(node(plan, "I5").ancestors())
                .hasToString("[P2 (/pillars/1), M2 (/missions/1), PR1 (/problems/0), IS2 (/issues/1), T2 (/goals/1),"
                        + " S3 (/targets/2)]");
        assertThat(node(plan, "M2").descendants())
                .hasToString("[T2 (/goals/1), S3 (/targets/2), I2 (/indicators/1), I5 (/indicators/4)]");
    }

    @Test
    void isItsOwnAncestorOnlyOnACycle() {
        Plan ring = Plans.withProblems(plan, Plans.problem("A", "B"), Plans.problem("B", "A"), Plans.problem("C", "A"));

        assertThat(node(ring, "A").ancestors()).hasToString("[A (/problems/0), B (/problems/1)]");
        assertThat(node(ring, "C").ancestors()).hasToString("[A (/problems/0), B (/problems/1)]");
        assertThat(node(ring, "C").descendants()).isEmpty();
    }

    @Test
    void thereIsOneVisionSoItsPointerHasNoIndex() {
        assertThat(node(plan, "V1").pointer()).isEqualTo("/vision");
        assertThat(node(plan, "S3").pointer()).isEqualTo("/targets/2");
    }

    @Test
    void itsTextIsInTheLanguageOfThePlan() {
        Text label = Text.of(Map.of("en", "Prosperous", "id", "Sejahtera"));
        Plan translated = Plans.withPillars(
                plan, Pillar.builder().id(Id.of("P1")).label(label).build());

        assertThat(node(translated, "P1").text()).isEqualTo("Sejahtera");
        assertThat(node(Plan.builder().from(translated).language("en").build(), "P1")
                        .text())
                .isEqualTo("Prosperous");
    }

    @Test
    void isEqualToNoNodeOfAnotherGraph() {
        assertThat(node(plan, "T1")).isNotEqualTo(node(plan, "T1"));
    }

    private static Node<?> node(Plan plan, String id) {
        return PlanGraph.of(plan).find(Id.of(id)).orElseThrow();
    }
}
