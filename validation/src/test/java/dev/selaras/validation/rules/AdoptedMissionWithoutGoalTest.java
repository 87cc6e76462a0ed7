package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanVersion;
import dev.selaras.validation.rules.adoption.AdoptedMissionWithoutGoal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdoptedMissionWithoutGoalTest {

    private static final String UNSERVED = "{ \"id\": \"lain\", \"type\": \"RENSTRA\", \"unit\":"
            + " { \"name\": \"Kecamatan Contoh\", \"kind\": \"KECAMATAN\" }, \"adoptions\": [ { \"id\": \"A1\","
            + " \"mode\": \"SELECTED\", \"plan\": \"contoh\", \"elements\": [ { \"ref\": \"M1\" } ] } ] }";

    private final AdoptedMissionWithoutGoal rule = new AdoptedMissionWithoutGoal();

    @Test
    void flagsTheAdoptedElement() {
        assertThatRule(rule).withAtHand(sample()).flags(example(UNSERVED), "/adoptions/0/elements/0");
    }

    @Test
    void saysNothingOfAMissionThatIsNotAtHand() {
        assertThatRule(rule).accepts(example(UNSERVED));
    }

    @Test
    void leavesAloneWhatIsOnlyWeighed() {
        assertThatRule(rule).withAtHand(sample()).accepts(example(UNSERVED.replace("SELECTED", "RELEVANT")));
    }

    @Test
    void leavesAloneWhatIsNoMission() {
        assertThatRule(rule).withAtHand(sample()).accepts(example(UNSERVED.replace("\"M1\"", "\"V1\"")));
    }

    @Test
    void acceptsAMissionServedUnderItsLocalName() {
        String localised = UNSERVED.replace("\"M1\" }", "\"M1\", \"localisedAs\": \"M1\" }");

        assertThatRule(rule).withAtHand(sample()).accepts(example(localised));
    }

    @Test
    void looksForTheLocalNameInTheVersionAtHand() {
        Plan draft = Plan.builder()
                .from(example(UNSERVED.replace("\"M1\" }", "\"M1\", \"localisedAs\": \"M2\" }")))
                .goals(List.of())
                .version(PlanVersion.DRAFT)
                .build();
        Plan enacted = Plan.builder()
                .from(draft)
                .missions(List.of())
                .version(PlanVersion.ENACTED)
                .build();

        assertThatRule(rule).withAtHand(enacted).flags(draft, "/adoptions/0/elements/0");
    }

    @Test
    void asksPlansOfAKecamatanOnly() {
        assertThatRule(rule).withAtHand(sample()).accepts(example(UNSERVED.replace("\"KECAMATAN\"", "\"DINAS\"")));
    }
}
