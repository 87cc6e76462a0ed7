package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.cascade.PillarWithoutMission;
import org.junit.jupiter.api.Test;

class PillarWithoutMissionTest {

    private final PillarWithoutMission rule = new PillarWithoutMission();

    private static final String TWO_MISSIONS = """
            { "missions": [ { "id": "M1", "statement": "Meningkatkan mutu pendidikan", "pillars": [ "%s" ] },
                            { "id": "M2", "statement": "Menguatkan ekonomi rakyat" } ] }
            """;

    @Test
    void acceptsPillarsThatMissionsServe() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsThePillarThatNoMissionNames() {
        assertThatRule(rule).flags(example(TWO_MISSIONS.replace("%s", "P2")), "/pillars/0");
    }

    @Test
    void saysItOnceWhereNoMissionNamesAnyPillar() {
        assertThatRule(rule).flags(example("""
                        { "missions": [ { "id": "M1", "statement": "Meningkatkan mutu pendidikan" },
                                        { "id": "M2", "statement": "Menguatkan ekonomi rakyat" } ] }
                        """), "/pillars");
    }

    @Test
    void takesAReferenceThatLeadsNowhereForALinkAllTheSame() {
        assertThatRule(rule).flags(example(TWO_MISSIONS.replace("%s", "P9")), "/pillars/0", "/pillars/1");
    }

    @Test
    void leavesAlonePlansWithoutPillarsOrWithoutMissions() {
        assertThatRule(rule).accepts(example("{ \"pillars\": [] }")).accepts(example("{ \"missions\": [] }"));
    }

    @Test
    void leavesOtherTypesOfPlanAlone() {
        assertThatRule(rule)
                .accepts(example(
                        "{ \"type\": \"RPJPD\", \"missions\": [ { \"id\": \"M1\", \"statement\": \"Misi\" } ] }"));
    }

    @Test
    void leavesASecondPillarOfTheSameIdToAnotherRule() {
        assertThatRule(rule).accepts(example("""
                        { "pillars": [ { "id": "P1", "label": "Maju" }, { "id": "P1", "label": "Sejahtera" } ],
                          "missions": [ { "id": "M1", "statement": "Meningkatkan mutu pendidikan", "pillars": [ "P1" ] } ] }
                        """));
    }
}
