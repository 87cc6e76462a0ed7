package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Plan;
import dev.selaras.validation.rules.adoption.AdoptionModeContradicted;
import org.junit.jupiter.api.Test;

class AdoptionModeContradictedTest {

    private final AdoptionModeContradicted rule = new AdoptionModeContradicted();

    private static Plan adopting(String mode, String elements) {
        return example("{ \"adoptions\": [ { \"id\": \"A1\", \"mode\": \"" + mode + "\", \"plan\": \"atas\","
                + " \"elements\": [ " + elements + " ] } ] }");
    }

    @Test
    void flagsASelectionOfNothing() {
        assertThatRule(rule).flags(adopting("SELECTED", ""), "/adoptions/0/mode");
        assertThatRule(rule).accepts(adopting("SELECTED", "{ \"ref\": \"M1\" }"));
    }

    @Test
    void flagsElementsOfNoAdoption() {
        assertThatRule(rule).flags(adopting("NONE", "{ \"ref\": \"M1\" }"), "/adoptions/0/mode");
        assertThatRule(rule).accepts(adopting("NONE", ""));
    }

    @Test
    void otherModesMayNameElementsOrNot() {
        for (String mode : new String[] {"TOTAL", "RELEVANT", "LOCALISED"}) {
            assertThatRule(rule).accepts(adopting(mode, ""));
            assertThatRule(rule).accepts(adopting(mode, "{ \"ref\": \"M1\" }"));
        }
    }
}
