package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Plan;
import dev.selaras.validation.rules.reference.UpperReferenceMissing;
import org.junit.jupiter.api.Test;

class UpperReferenceMissingTest {

    private final UpperReferenceMissing rule = new UpperReferenceMissing();

    private static final String RENJA = "{ \"id\": \"lain\", \"type\": \"RENJA\", \"upperPlans\": [ ";
    private static final Plan RENSTRA = example("{ \"id\": \"renstra\", \"type\": \"RENSTRA\" }");

    private static Plan renstra(String more) {
        return example("{ \"id\": \"lain\", \"type\": \"RENSTRA\"" + more + " }");
    }

    @Test
    void acceptsAReferenceFromAnyElement() {
        assertThatRule(rule)
                .withAtHand(sample())
                .accepts(renstra(", \"goals\": [ { \"id\": \"T1\", \"statement\": \"Terjaganya mutu\","
                        + " \"missions\": [ \"contoh#M1\" ] } ]"));
    }

    @Test
    void flagsAPlanThatNamesNone() {
        assertThatRule(rule).withAtHand(sample()).flags(renstra(""), "");
    }

    @Test
    void aPlanThatIsNotAtHandMayBeTheOne() {
        assertThatRule(rule).accepts(renstra(", \"upperPlans\": [ \"entah\" ]"));
    }

    @Test
    void flagsAPlanOfTheWrongKind() {
        assertThatRule(rule).withAtHand(RENSTRA).flags(renstra(", \"upperPlans\": [ \"renstra\" ]"), "");
    }

    @Test
    void anAnnualPlanOfAUnitNeedsTwo() {
        assertThatRule(rule).withAtHand(RENSTRA).flags(example(RENJA + "\"renstra\" ] }"), "");
        assertThatRule(rule).withAtHand(RENSTRA).accepts(example(RENJA + "\"renstra\", \"rkpd\" ] }"));
        assertThatRule(rule).flags(example(RENJA + "] }"), "", "");
    }

    @Test
    void leavesADraftToAnotherRule() {
        assertThatRule(rule)
                .withAtHand(example("{ \"version\": \"DRAFT\" }"))
                .accepts(renstra(", \"upperPlans\": [ \"contoh\" ]"));
    }

    @Test
    void theTopmostPlanNeedsNone() {
        assertThatRule(rule).accepts(sample());
        assertThatRule(rule).accepts(example("{ \"upperPlans\": [ \"contoh\" ] }"));
        assertThatRule(rule)
                .withAtHand(sample())
                .flags(example("{ \"id\": \"lain\", \"upperPlans\": [ \"contoh\" ] }"), "");
    }
}
