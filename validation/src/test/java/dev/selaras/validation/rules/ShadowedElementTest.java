package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Plan;
import dev.selaras.jackson.PlanReader;
import dev.selaras.jackson.PlanWriter;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rules.cascade.GoalWithoutTarget;
import dev.selaras.validation.rules.cascade.IssueNotAddressed;
import dev.selaras.validation.rules.cascade.MissionWithoutGoal;
import dev.selaras.validation.rules.cascade.OrphanElement;
import dev.selaras.validation.rules.cascade.PillarWithoutMission;
import dev.selaras.validation.rules.measurement.GoalWithoutIndicator;
import dev.selaras.validation.rules.measurement.TargetWithoutIndicator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An element that takes an id again cannot be referred to; that it lacks what refers to it is told by duplicate-id alone. */
class ShadowedElementTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(
                        new GoalWithoutTarget(),
                        "goals",
                        "T",
                        "\"statement\": \"Terjaganya budaya\", \"missions\": [ \"M1\" ]"),
                Arguments.of(
                        new GoalWithoutIndicator(),
                        "goals",
                        "T",
                        "\"statement\": \"Terjaganya budaya\", \"missions\": [ \"M1\" ]"),
                Arguments.of(
                        new TargetWithoutIndicator(),
                        "targets",
                        "S",
                        "\"statement\": \"Terjaganya budaya\", \"goals\": [ \"T1\" ]"),
                Arguments.of(
                        new IssueNotAddressed(),
                        "issues",
                        "IS",
                        "\"statement\": \"Pudarnya budaya\", \"problems\": [ \"PR1\" ]"),
                Arguments.of(
                        new MissionWithoutGoal(),
                        "missions",
                        "M",
                        "\"statement\": \"Menjaga budaya\", \"pillars\": [ \"P1\" ]"),
                Arguments.of(new PillarWithoutMission(), "pillars", "P", "\"label\": \"Maju\""),
                Arguments.of(new OrphanElement(), "problems", "PR", "\"statement\": \"Pudarnya budaya\""));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isNotAccusedOfWhatItsIdTakesFromIt(Rule rule, String list, String prefix, String members) {
        assertThatRule(rule).accepts(with(list, prefix + "1", members));
        assertThatRule(rule).flags(with(list, prefix + "9", members), "/" + list + "/2");
    }

    private static Plan with(String list, String id, String members) {
        ObjectNode plan = (ObjectNode) MAPPER.readTree(PlanWriter.standard().write(sample()));
        ((ArrayNode) plan.get(list)).add(MAPPER.readTree("{ \"id\": \"" + id + "\", " + members + " }"));
        return PlanReader.standard().read(plan.toString()).orElseThrow();
    }
}
