package dev.selaras.validation.rule;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Ref;
import dev.selaras.validation.report.ChainStep;
import dev.selaras.validation.report.ChainStep.State;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static Node<?> node(Plan plan, String id) {
        return PlanGraph.of(plan).find(Id.of(id)).orElseThrow();
    }

    /** Each step as its kind and element, the plan left out. */
    private static String shown(Chain chain) {
        return chain.steps().stream()
                .map(step -> step.getKind() + " "
                        + step.getElement()
                                .map(ref -> ref.getElement().getValue())
                                .orElse("")
                        + (step.getState() == State.THERE ? "" : " " + step.getState()))
                .collect(Collectors.joining(", "));
    }

    @Test
    void leadsFromTheVisionDownToAnElement() {
        assertThat(shown(Chain.to(node(sample(), "I3"))))
                .isEqualTo("VISION V1, PILLAR P1, MISSION M1, GOAL T1, TARGET S1, INDICATOR I3");
    }

    @Test
    void namesElementsWithTheirPlanAndWhatTheySay() {
        ChainStep mission = Chain.to(node(sample(), "M1"))
                .missingBelow(ElementKind.GOAL)
                .steps()
                .get(2);

        assertThat(mission.getElement()).contains(Ref.of("contoh#M1"));
        assertThat(mission.getText()).contains("Meningkatkan mutu pendidikan");
    }

    @Test
    void cutsWhatElementsSay() {
        Plan plan = example("{ \"vision\": { \"id\": \"V1\", \"statement\": \"" + "a".repeat(500) + "\" } }");

        assertThat(Chain.of(node(plan, "V1")).steps().get(0).getText().orElseThrow())
                .hasSize(201);
    }

    @Test
    void showsOnlyTheVisionOverAGap() {
        assertThat(shown(Chain.of(node(sample(), "T1")).missingAbove(ElementKind.MISSION)))
                .isEqualTo("VISION V1, MISSION  MISSING, GOAL T1");
    }

    @Test
    void showsOverAGapWhatIsReferredToBeyondIt() {
        Plan plan =
                example("{ \"targets\": [ { \"id\": \"S1\", \"statement\": \"Mutu\", \"missions\": [ \"M2\" ] } ] }");

        assertThat(shown(Chain.of(node(plan, "S1")).missingAbove(ElementKind.GOAL)))
                .isEqualTo("VISION V1, PILLAR P2, MISSION M2, GOAL  MISSING, TARGET S1");
    }

    @Test
    void takesTheFirstReferenceThatLeadsAnywhere() {
        Plan plan = example("{ \"targets\": [ { \"id\": \"S1\", \"statement\": \"Mutu\","
                + " \"goals\": [ \"T9\", \"lain#T1\", \"T2\", \"T1\" ] } ] }");

        assertThat(shown(Chain.to(node(plan, "S1")))).endsWith("MISSION M2, GOAL T2, TARGET S1");
    }

    @Test
    void stopsAtAnotherPlan() {
        Plan plan = example(
                "{ \"goals\": [ { \"id\": \"T1\", \"statement\": \"Mutu\", \"missions\": [ \"lain#M1\" ] } ] }");

        assertThat(shown(Chain.to(node(plan, "T1")))).isEqualTo("MISSION M1 ELSEWHERE, GOAL T1");
    }

    @Test
    void doesNotLeadThroughIssues() {
        Plan plan = example("{ \"goals\": [ { \"id\": \"T1\", \"statement\": \"Mutu\", \"issues\": [ \"IS1\" ] } ] }");

        assertThat(shown(Chain.to(node(plan, "T1")))).isEqualTo("GOAL T1");
        assertThat(shown(Chain.to(node(plan, "IS1")).missingBelow(ElementKind.GOAL)))
                .isEqualTo("ISSUE IS1, GOAL  MISSING");
    }

    @Test
    void breaksAtAReference() {
        Plan plan =
                example("{ \"goals\": [ { \"id\": \"T1\", \"statement\": \"Mutu\", \"missions\": [ \"M9\", \"M1\" ],"
                        + " \"issues\": [ \"IS9\" ], \"derivedFrom\": [ \"lain#S9\" ] } ] }");
        Node<?> goal = node(plan, "T1");

        assertThat(shown(Chain.to(goal.links().get(0)))).isEqualTo("VISION V1, MISSION M9 MISSING, GOAL T1");
        assertThat(shown(Chain.to(goal.links().get(2)))).isEmpty();
        assertThat(shown(Chain.to(goal.links().get(3)))).isEqualTo("TARGET S9 MISSING, GOAL T1");
    }

    @Test
    void isNotGuessedWhereAnIndicatorMeasuresNothing() {
        Plan plan = example("{ \"indicators\": [ { \"id\": \"I1\", \"measures\": \"S9\", \"name\": \"Angka\" },"
                + " { \"id\": \"I2\", \"measures\": \"lain#S9\", \"name\": \"Angka lain\" } ] }");

        assertThat(shown(Chain.to(node(plan, "I1").links().get(0)))).isEmpty();
        assertThat(shown(Chain.to(node(plan, "I2")))).isEqualTo("INDICATOR I2");
    }

    @Test
    void doesNotGoRoundInCircles() {
        Plan plan =
                example("{ \"goals\": [ { \"id\": \"T1\", \"statement\": \"Mutu\", \"derivedFrom\": [ \"S1\" ] } ] }");

        assertThat(shown(Chain.to(node(plan, "T1")))).isEqualTo("TARGET S1, GOAL T1");
    }

    @Test
    void isLeftOutWhereThereAreMoreLevelsThanAPlanHas() {
        StringBuilder goals = new StringBuilder("{ \"goals\": [ { \"id\": \"T0\", \"statement\": \"Mutu\" }");
        StringBuilder targets = new StringBuilder("\"targets\": [ { \"id\": \"S0\", \"statement\": \"Mutu\" }");
        for (int i = 1; i < 9; i++) {
            goals.append(", { \"id\": \"T" + i + "\", \"statement\": \"Mutu\", \"derivedFrom\": [ \"S" + i + "\" ] }");
            targets.append(
                    ", { \"id\": \"S" + i + "\", \"statement\": \"Mutu\", \"goals\": [ \"T" + (i - 1) + "\" ] }");
        }
        Plan plan = example(goals + " ], " + targets + " ] }");

        assertThat(Chain.to(node(plan, "T5")).steps()).hasSize(11);
        assertThat(Chain.to(node(plan, "T6")).steps()).isEmpty();
        assertThat(Chain.to(node(plan, "T6")).missingAbove(ElementKind.MISSION).steps())
                .isEmpty();
    }
}
