package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.reference.UpperPlanOfLowerLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpperPlanOfLowerLevelTest {

    private final UpperPlanOfLowerLevel rule = new UpperPlanOfLowerLevel();

    private static Plan plan(PlanType type, String more) {
        return example("{ \"id\": \"lain\", \"type\": \"" + type + "\", " + more + " }");
    }

    @ParameterizedTest
    @CsvSource({
        "RPJPN, RPJPD",
        "RPJPN, RPJMN",
        "RPJPD, RPJMD",
        "RPJPD, RPD",
        "RPJMN, RKP",
        "RPJMN, RPJMD",
        "RPJMD, RENSTRA",
        "RPJMD, RKPD",
        "RPD, RPJMDES",
        "RKP, RKPD",
        "RENSTRA, RENJA",
        "RKPD, RENJA"
    })
    void flagsAPlanThatFollowsALowerOneAndNotTheOtherWayRound(PlanType higher, PlanType lower) {
        String named = "\"upperPlans\": [ \"atas\" ]";

        assertThatRule(rule).withAtHand(named("atas", lower)).flags(plan(higher, named), "/upperPlans/0");
        assertThatRule(rule).withAtHand(named("atas", higher)).accepts(plan(lower, named));
    }

    @ParameterizedTest
    @CsvSource({
        "RPJMD, RPJMD",
        "RPJMD, RPD",
        "RENSTRA, RKPD",
        "RKPD, RENSTRA",
        "RPJMN, RPJPD",
        "OTHER, RENJA",
        "RPJPN, OTHER"
    })
    void takesNeitherOfTwoForTheLowerWhereItCannotBeTold(PlanType type, PlanType other) {
        assertThatRule(rule).withAtHand(named("atas", other)).accepts(plan(type, "\"upperPlans\": [ \"atas\" ]"));
    }

    @Test
    void flagsAGoalThatDerivesFromALowerPlan() {
        Plan renstra = named("renstra", PlanType.RENSTRA);

        assertThatRule(rule)
                .withAtHand(renstra)
                .flags(
                        plan(
                                PlanType.RPJMD,
                                "\"goals\": [ { \"id\": \"T1\", \"statement\": \"Terjaganya mutu\","
                                        + " \"missions\": [ \"M1\" ], \"derivedFrom\": [ \"renstra#S1\" ] } ]"),
                        "/goals/0/derivedFrom/0");
    }

    @ParameterizedTest
    @CsvSource({"NASIONAL, KABUPATEN", "PROVINSI, KOTA", "KABUPATEN, KECAMATAN", "KECAMATAN, DESA"})
    void aPlanForALargerRegionMayBeFollowedWhateverItsType(String larger, String smaller) {
        String upper = "{ \"id\": \"atas\", \"type\": \"RENSTRA\"" + region(larger) + " }";
        String lower = "{ \"id\": \"atas\", \"type\": \"RENSTRA\"" + region(smaller) + " }";
        String named = "\"upperPlans\": [ \"atas\" ]";

        assertThatRule(rule).withAtHand(example(upper)).accepts(plan(PlanType.RPJMD, named + region(smaller)));
        assertThatRule(rule)
                .withAtHand(example(lower))
                .flags(plan(PlanType.RPJMD, named + region(larger)), "/upperPlans/0")
                .flags(plan(PlanType.RPJMD, named + region(smaller)), "/upperPlans/0");
    }

    private static String region(String level) {
        return ", \"region\": { \"name\": \"Contoh\", \"level\": \"" + level + "\" }";
    }

    @Test
    void leavesACircleToAnotherRule() {
        Plan renstra = Plan.builder()
                .from(named("renstra", PlanType.RENSTRA))
                .addUpperPlans(sample().getId())
                .build();

        assertThatRule(rule).withAtHand(renstra).accepts(example("{ \"upperPlans\": [ \"renstra\" ] }"));
    }

    @Test
    void saysNothingOfWhatIsNotAtHand() {
        assertThatRule(rule).accepts(plan(PlanType.RPJPD, "\"upperPlans\": [ \"contoh\" ]"));
    }

    private static Plan named(String id, PlanType type) {
        return example("{ \"id\": \"" + id + "\", \"type\": \"" + type + "\" }");
    }
}
