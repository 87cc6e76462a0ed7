package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.BaselineYearLate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineYearLateTest {

    private static final String CELLS = "\"2027\": \"8,4\", \"2026\": \"8,3\"";

    private final BaselineYearLate rule = new BaselineYearLate();

    @ParameterizedTest
    @ValueSource(ints = {2019, 2025, 2026})
    void acceptsABaselineOfTheFirstYearOrBefore(int year) {
        assertThatRule(rule).accepts(row(year, CELLS));
    }

    @ParameterizedTest
    @ValueSource(ints = {2027, 2028, 2046})
    void flagsALaterOne(int year) {
        assertThatRule(rule).flags(row(year, CELLS), "/indicators/0/baseline/year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "", "NA"})
    void passesOverYearsLeftOpen(String cell) {
        assertThatRule(rule).accepts(row(2026, "\"2025\": \"" + cell + "\", " + CELLS));
        assertThatRule(rule).accepts(row(2026, "\"2025\": \"" + cell + "\""));
    }

    @Test
    void needsAYearAndAMilestone() {
        assertThatRule(rule).accepts(sample());
        assertThatRule(rule).accepts(row(2099, ""));
        assertThatRule(rule).accepts(plan("", "\"baseline\": { \"value\": 1 }, \"milestones\": { " + CELLS + " }"));
    }

    @ParameterizedTest
    @EnumSource
    void looksAtPlansOfEveryType(PlanType type) {
        assertThatRule(rule)
                .flags(Plan.builder().from(row(2028, CELLS)).type(type).build(), "/indicators/0/baseline/year");
    }

    private static Plan row(int year, String cells) {
        return plan(
                "", "\"baseline\": { \"year\": " + year + ", \"value\": \"8,1\" }, \"milestones\": { " + cells + " }");
    }
}
