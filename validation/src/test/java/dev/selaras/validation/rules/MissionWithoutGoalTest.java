package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.cascade.MissionWithoutGoal;
import org.junit.jupiter.api.Test;

class MissionWithoutGoalTest {

    private final MissionWithoutGoal rule = new MissionWithoutGoal();

    @Test
    void acceptsMissionsThatGoalsServe() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsEveryMissionThatNoGoalServes() {
        assertThatRule(rule).flags(example("{ \"goals\": [] }"), "/missions/0", "/missions/1");
    }

    @Test
    void doesNotTakeATargetForAGoal() {
        assertThatRule(rule).flags(example("""
                        { "goals": [ { "id": "T1", "statement": "Meningkatnya kecerdasan masyarakat", "missions": [ "M1" ] } ],
                          "targets": [ { "id": "S2", "statement": "Menurunnya kemiskinan", "missions": [ "M2" ] } ] }
                        """), "/missions/1");
    }

    @Test
    void leavesAMissionWhoseIdIsTakenToAnotherRule() {
        assertThatRule(rule).accepts(example("""
                        { "missions": [ { "id": "M1", "statement": "Meningkatkan mutu pendidikan" },
                                        { "id": "M2", "statement": "Menguatkan ekonomi rakyat" },
                                        { "id": "M2", "statement": "Menjaga kelestarian hutan" } ] }
                        """));
    }

    @Test
    void leavesPlansOfOtherTypesAlone() {
        assertThatRule(rule).accepts(example("{ \"type\": \"RPJPD\", \"goals\": [] }"));
    }
}
