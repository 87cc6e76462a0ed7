package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.cascade.MissionWithoutPillar;
import org.junit.jupiter.api.Test;

class MissionWithoutPillarTest {

    private final MissionWithoutPillar rule = new MissionWithoutPillar();

    @Test
    void acceptsMissionsThatServeAPillar() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsEachMissionThatNamesNoPillarWhileOthersDo() {
        assertThatRule(rule).flags(example("""
                        { "missions": [ { "id": "M1", "statement": "Meningkatkan mutu pendidikan" },
                                        { "id": "M2", "statement": "Menguatkan ekonomi rakyat", "pillars": [ "P9" ] },
                                        { "id": "M3", "statement": "Menjaga kelestarian hutan", "pillars": [] } ] }
                        """), "/missions/0", "/missions/2");
    }

    @Test
    void leavesAPlanThatLinksNoPillarToAnotherRule() {
        assertThatRule(rule).accepts(example("""
                        { "missions": [ { "id": "M1", "statement": "Meningkatkan mutu pendidikan" } ] }
                        """));
    }

    @Test
    void leavesThePlanOfAUnitAlone() {
        assertThatRule(rule).accepts(example("""
                        { "type": "RENSTRA",
                          "missions": [ { "id": "M1", "statement": "Meningkatkan mutu pendidikan", "pillars": [ "P1" ] },
                                        { "id": "M2", "statement": "Menguatkan ekonomi rakyat" } ] }
                        """));
    }
}
