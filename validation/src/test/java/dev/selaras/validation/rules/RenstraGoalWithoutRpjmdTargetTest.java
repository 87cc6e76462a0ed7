package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Plan;
import dev.selaras.validation.rules.cascade.RenstraGoalWithoutRpjmdTarget;
import org.junit.jupiter.api.Test;

class RenstraGoalWithoutRpjmdTargetTest {

    private final RenstraGoalWithoutRpjmdTarget rule = new RenstraGoalWithoutRpjmdTarget();

    private static Plan renstra(int start, String unit, String refs) {
        return example(
                "{ \"id\": \"lain\", \"type\": \"RENSTRA\", \"unit\": { \"name\": \"Contoh\", \"kind\": \"" + unit
                        + "\" }, \"period\": { \"start\": " + start + ", \"end\": " + (start + 4)
                        + " }, \"goals\": [ { \"id\": \"T1\", \"statement\": \"Terjaganya mutu\"" + refs + " } ] }");
    }

    @Test
    void flagsAMissionAloneSince2018() {
        String mission = ", \"missions\": [ \"contoh#M1\" ]";

        assertThatRule(rule).flags(renstra(2018, "DINAS", mission), "/goals/0");
        assertThatRule(rule).flags(renstra(2018, "KECAMATAN", mission), "/goals/0");
        assertThatRule(rule).accepts(renstra(2017, "KECAMATAN", mission));
    }

    @Test
    void acceptsATargetAndLeavesAGoalOfNeitherToAnother() {
        assertThatRule(rule).accepts(renstra(2025, "DINAS", ", \"derivedFrom\": [ \"contoh#S1\" ]"));
        assertThatRule(rule).accepts(renstra(2025, "DINAS", ""));
    }

    @Test
    void flagsTargetsOfOtherPlansThanThatOfTheRegion() {
        Plan other = example("{ \"id\": \"ren\", \"type\": \"RENSTRA\" }");

        assertThatRule(rule)
                .withAtHand(other, sample())
                .flags(renstra(2025, "DINAS", ", \"derivedFrom\": [ \"ren#S1\" ]"), "/goals/0")
                .flags(renstra(2025, "DINAS", ", \"derivedFrom\": [ \"lain#S1\", \"S1\" ]"), "/goals/0")
                .accepts(renstra(2025, "DINAS", ", \"derivedFrom\": [ \"ren#S1\", \"contoh#S1\" ]"));
    }

    @Test
    void leavesOtherTypesAlone() {
        assertThatRule(rule).accepts(sample());
    }
}
