package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.cascade.MissionRequired;
import org.junit.jupiter.api.Test;

class MissionRequiredTest {

    private final MissionRequired rule = new MissionRequired();

    @Test
    void acceptsAPlanWithMissions() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsThePlanAsAWhole() {
        assertThatRule(rule).flags(example("""
                        { "missions": [] }
                        """), "");
    }

    @Test
    void asksEvenAPlanThatAdoptsAnother() {
        assertThatRule(rule).flags(example("""
                        { "missions": null, "adoptions": [ { "id": "A1", "mode": "TOTAL", "plan": "lain" } ] }
                        """), "");
    }

    @Test
    void appliesToALongTermPlan() {
        assertThatRule(rule).flags(example("""
                        { "type": "RPJPD", "missions": null }
                        """), "");
    }

    @Test
    void leavesATransitionalPlanAlone() {
        assertThatRule(rule).accepts(example("""
                        { "type": "RPD", "missions": null }
                        """));
    }

    @Test
    void leavesThePlansOfUnitsAlone() {
        assertThatRule(rule).accepts(example("""
                        { "type": "RENSTRA", "unit": { "name": "Kecamatan Contoh", "kind": "KECAMATAN" }, "period": { "start": 2013, "end": 2018 }, "missions": null }
                        """));
    }
}
