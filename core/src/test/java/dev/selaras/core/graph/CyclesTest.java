package dev.selaras.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Problem;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Target;
import dev.selaras.testing.Plans;
import org.junit.jupiter.api.Test;

class CyclesTest {

    @Test
    void aChainIsNoCycle() {
        assertThat(cycles(problem("A", "B"), problem("B", "C"), Plans.problem("C")))
                .isEqualTo("[]");
    }

    @Test
    void twoWaysToOneElementAreNoCycle() {
        Plan plan = Plans.withTargets(Plans.small(), Plans.target("S1", "T1", "T2", "T1"));

        assertThat(PlanGraph.of(plan).cycles()).isEmpty();
    }

    @Test
    void anElementThatRefersToItselfIsACycle() {
        assertThat(cycles(problem("A", "B"), problem("B", "B"))).isEqualTo("[[B (/problems/1)]]");
    }

    @Test
    void twoThatReferToEachOtherAreACycle() {
        assertThat(cycles(problem("A", "B"), problem("B", "A"))).isEqualTo("[[A (/problems/0), B (/problems/1)]]");
    }

    @Test
    void aCycleIsInReadingOrderWhicheverWayItRuns() {
        assertThat(cycles(problem("A", "C"), problem("B", "A"), problem("C", "D"), problem("D", "B")))
                .isEqualTo("[[A (/problems/0), B (/problems/1), C (/problems/2), D (/problems/3)]]");
    }

    @Test
    void whatLeadsToACycleIsNoPartOfIt() {
        assertThat(cycles(problem("A", "B"), problem("B", "C"), problem("C", "B"), problem("D", "A")))
                .isEqualTo("[[B (/problems/1), C (/problems/2)]]");
    }

    @Test
    void severalCyclesAreSortedByTheirFirstElement() {
        assertThat(cycles(problem("A", "D"), problem("B", "C"), problem("C", "B"), problem("D", "A")))
                .isEqualTo("[[A (/problems/0), D (/problems/3)], [B (/problems/1), C (/problems/2)]]");
    }

    @Test
    void aCycleMayGoThroughSeveralKinds() {
        Plan plan = Plans.withTargets(
                Plans.withIndicators(Plans.small(), Plans.indicator("I1", "S1")),
                Target.builder()
                        .from(Plans.target("S1", "T1"))
                        .addGoalIndicator(Ref.of("I1"))
                        .build());

        assertThat(PlanGraph.of(plan).cycles()).hasToString("[[S1 (/targets/0), I1 (/indicators/0)]]");
    }

    @Test
    void cyclesThatShareAnElementAreOne() {
        Plan plan = Plans.withTargets(
                Plans.withIndicators(Plans.small(), Plans.indicator("I1", "S1"), Plans.indicator("I2", "S1")),
                Target.builder()
                        .from(Plans.target("S1"))
                        .addGoalIndicators(Ref.of("I1"), Ref.of("I2"))
                        .build());

        assertThat(PlanGraph.of(plan).cycles())
                .hasToString("[[S1 (/targets/0), I1 (/indicators/0), I2 (/indicators/1)]]");
    }

    @Test
    void aReferenceToTheWrongKindClosesNoCycle() {
        Plan plan = Plans.withTargets(Plans.small(), Plans.target("S1", "S1"));

        assertThat(PlanGraph.of(plan).cycles()).isEmpty();
    }

    private static Problem problem(String id, String parent) {
        return Plans.problem(id, parent);
    }

    private static String cycles(Problem... problems) {
        return PlanGraph.of(Plans.withProblems(Plans.small(), problems))
                .cycles()
                .toString();
    }
}
