package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.document.AnnualYearWithinMedium;
import org.junit.jupiter.api.Test;

class AnnualYearWithinMediumTest {

    private final AnnualYearWithinMedium rule = new AnnualYearWithinMedium();

    private static Plan rkpd(int year) {
        return example("{ \"id\": \"lain\", \"type\": \"RKPD\", \"upperPlans\": [ \"contoh\" ],"
                + " \"period\": { \"start\": " + year + ", \"end\": " + year + " } }");
    }

    @Test
    void acceptsTheYearsOfTheTermAndTheOneAfter() {
        for (int year = 2025; year <= 2030; year++) {
            assertThatRule(rule).withAtHand(sample()).accepts(rkpd(year));
        }
    }

    @Test
    void flagsTheYearsBesideThem() {
        assertThatRule(rule).withAtHand(sample()).flags(rkpd(2024), "/period");
        assertThatRule(rule).withAtHand(sample()).flags(rkpd(2031), "/period");
    }

    @Test
    void aRegionalPlanInForceDoesNotMendARenstraThatIsOver() {
        Plan over =
                example("{ \"id\": \"lama\", \"type\": \"RENSTRA\", \"period\": { \"start\": 2019, \"end\": 2024 } }");
        Plan plan = Plan.builder()
                .from(rkpd(2026))
                .type(PlanType.RENJA)
                .addUpperPlans(over.getId())
                .build();

        assertThatRule(rule).withAtHand(over, sample()).flags(plan, "/period");
    }

    @Test
    void aPlanNamedInReferencesAloneIsFollowed() {
        assertThatRule(rule)
                .withAtHand(sample())
                .flags(
                        example(
                                "{ \"id\": \"lain\", \"type\": \"RKPD\", \"period\": { \"start\": 2031, \"end\": 2031 },"
                                        + " \"goals\": [ { \"id\": \"T1\", \"statement\": \"Terjaganya mutu\","
                                        + " \"missions\": [ \"contoh#M1\" ] } ] }"),
                        "/period");
    }

    @Test
    void oneTermThatFitsIsEnough() {
        Plan before = example("{ \"id\": \"lama\", \"period\": { \"start\": 2020, \"end\": 2024 } }");
        Plan plan =
                Plan.builder().from(rkpd(2026)).addUpperPlans(before.getId()).build();

        assertThatRule(rule).withAtHand(before, sample()).accepts(plan);
    }
}
