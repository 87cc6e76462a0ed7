package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Plan;
import dev.selaras.validation.rules.reference.UpperPlanDraft;
import org.junit.jupiter.api.Test;

class UpperPlanDraftTest {

    private final UpperPlanDraft rule = new UpperPlanDraft();

    private static final Plan DRAFT = example("{ \"version\": \"DRAFT\" }");
    private static final String NAMED = ", \"upperPlans\": [ \"contoh\" ]";

    private static Plan plan(String type, String more) {
        return example("{ \"id\": \"lain\", \"type\": \"" + type + "\"" + more + " }");
    }

    @Test
    void flagsADraftUnlessTheEnactedPlanIsThere() {
        assertThatRule(rule).withAtHand(DRAFT).flags(plan("RENSTRA", NAMED), "/upperPlans/0");
        assertThatRule(rule).withAtHand(DRAFT, sample()).accepts(plan("RENSTRA", NAMED));
        assertThatRule(rule).accepts(plan("RENSTRA", NAMED));
    }

    @Test
    void aDraftMayFollowADraft() {
        assertThatRule(rule).withAtHand(DRAFT).accepts(plan("RENSTRA", NAMED + ", \"version\": \"DRAFT\""));
    }

    @Test
    void looksAtThosePlansAloneThatHaveToBeFollowed() {
        assertThatRule(rule).withAtHand(DRAFT).accepts(plan("RENJA", NAMED));
    }

    @Test
    void anotherPlanOfTheTypeWillDo() {
        Plan enacted = example("{ \"id\": \"rpd\", \"type\": \"RPD\" }");

        assertThatRule(rule)
                .withAtHand(DRAFT, enacted)
                .accepts(plan("RENSTRA", ", \"upperPlans\": [ \"contoh\", \"rpd\" ]"));
    }
}
