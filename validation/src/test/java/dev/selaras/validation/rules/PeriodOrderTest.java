package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.document.PeriodOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodOrderTest {

    private final PeriodOrder rule = new PeriodOrder();

    @Test
    void acceptsAPeriodThatEndsAfterItBegins() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void acceptsAPeriodOfOneYear() {
        assertThatRule(rule).accepts(example("""
                { "period": { "start": 2025, "end": 2025 } }
                """));
    }

    @Test
    void flagsAPeriodThatEndsBeforeItBegins() {
        assertThatRule(rule).flags(example("""
                { "period": { "start": 2025, "end": 2024 } }
                """), "/period");
    }

    @ParameterizedTest
    @EnumSource(PlanType.class)
    void looksAtEveryTypeOfPlan(PlanType type) {
        assertThatRule(rule).flags(example("""
                { "type": "TYPE", "period": { "start": 2029, "end": 2025 } }
                """.replace("TYPE", type.name())), "/period");
    }
}
