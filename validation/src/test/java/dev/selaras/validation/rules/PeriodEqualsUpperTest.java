package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.rules.document.PeriodEqualsUpper;
import org.junit.jupiter.api.Test;

class PeriodEqualsUpperTest {

    private final PeriodEqualsUpper rule = new PeriodEqualsUpper();

    private static Plan renstra(int start, int end) {
        return example("{ \"id\": \"lain\", \"type\": \"RENSTRA\", \"upperPlans\": [ \"contoh\" ],"
                + " \"period\": { \"start\": " + start + ", \"end\": " + end + " } }");
    }

    @Test
    void flagsAnotherPeriod() {
        assertThatRule(rule).withAtHand(sample()).flags(renstra(2025, 2030), "/period");
        assertThatRule(rule).withAtHand(sample()).accepts(renstra(2025, 2029));
    }

    @Test
    void leavesAnUnusualOrReversedLabelToOthers() {
        assertThatRule(rule).withAtHand(sample()).accepts(renstra(2025, 2027));
        assertThatRule(rule).withAtHand(sample()).accepts(renstra(2029, 2025));
    }

    @Test
    void flagsAShortRenstraOfTheYearsOfTransition() {
        assertThatRule(rule).withAtHand(sample()).flags(renstra(2024, 2026), "/period");
    }

    @Test
    void knowsTheYearsOfTransitionByTheirFirstAndLast() {
        assertThatRule(rule).withAtHand(sample()).accepts(renstra(2021, 2023));
        assertThatRule(rule).withAtHand(sample()).flags(renstra(2022, 2024), "/period");
        assertThatRule(rule).withAtHand(sample()).flags(renstra(2024, 2025), "/period");
        assertThatRule(rule).withAtHand(sample()).accepts(renstra(2025, 2026));
    }

    @Test
    void onePlanThatFitsWillDo() {
        Plan plan = Plan.builder()
                .from(renstra(2024, 2026))
                .addUpperPlans(Id.of("rpd"))
                .build();

        assertThatRule(rule)
                .withAtHand(sample(), upper("rpd", "RPD", 2024, 2026))
                .accepts(plan);
        assertThatRule(rule)
                .withAtHand(sample(), upper("rpd", "RPJPD", 2024, 2026))
                .flags(plan, "/period");
    }

    @Test
    void saysNothingWhereAPlanAboveIsReversed() {
        assertThatRule(rule).withAtHand(upper("contoh", "RPJMD", 2029, 2025)).accepts(renstra(2025, 2030));
    }

    private static Plan upper(String id, String type, int start, int end) {
        return example("{ \"id\": \"" + id + "\", \"type\": \"" + type + "\"," + " \"period\": { \"start\": " + start
                + ", \"end\": " + end + " } }");
    }

    @Test
    void saysNothingOfWhatIsNotAtHand() {
        assertThatRule(rule).accepts(renstra(2025, 2030));
    }
}
