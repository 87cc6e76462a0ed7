package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.cascade.GoalWithoutMainTarget;
import org.junit.jupiter.api.Test;

class GoalWithoutMainTargetTest {

    private final GoalWithoutMainTarget rule = new GoalWithoutMainTarget();

    @Test
    void acceptsGoalsThatAnswerAnIssue() {
        assertThatRule(rule).accepts(example("""
                        { "type": "RPD" }
                        """));
    }

    @Test
    void acceptsGoalsThatDeriveFromAMainTarget() {
        assertThatRule(rule).accepts(example("""
                        { "type": "RPD", "goals": [ { "id": "T1", "statement": "Meningkatnya kecerdasan masyarakat", "derivedFrom": [ "lain#S1" ] } ] }
                        """));
    }

    @Test
    void flagsEveryGoalThatRestsOnNeither() {
        assertThatRule(rule).flags(example("""
                        { "type": "RPD",
                          "goals": [ { "id": "T1", "statement": "Meningkatnya kecerdasan masyarakat", "missions": [ "M1" ] },
                                     { "id": "T2", "statement": "Meningkatnya kesejahteraan keluarga", "issues": [], "derivedFrom": [] } ] }
                        """), "/goals/0", "/goals/1");
    }

    @Test
    void leavesABrokenReferenceToAnotherRule() {
        assertThatRule(rule).accepts(example("""
                        { "type": "RPD", "goals": [ { "id": "T1", "statement": "Meningkatnya kecerdasan masyarakat", "issues": [ "IS9" ] } ] }
                        """));
    }

    @Test
    void leavesPlansWithMissionsAlone() {
        assertThatRule(rule).accepts(example("""
                        { "goals": [ { "id": "T1", "statement": "Meningkatnya kecerdasan masyarakat", "missions": [ "M1" ] } ] }
                        """));
    }
}
