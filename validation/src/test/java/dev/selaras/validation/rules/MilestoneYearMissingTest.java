package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.IndicatorRows.row;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.MilestoneYearMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MilestoneYearMissingTest {

    private final MilestoneYearMissing rule = new MilestoneYearMissing();

    @Test
    void acceptsTheSamplePlan() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsEmptyYearsOnce() {
        assertThatRule(rule)
                .flags(
                        plan(
                                "",
                                row(
                                        "Nilai | poin | | 71.75-71.90 | 72.00-72.50 | 72.50-72.75 | 72.80-73.00 | 73.10-73.25 | |")),
                        "/indicators/0/milestones");
    }

    @Test
    void flagsAnIndicatorWithoutAny() {
        assertThatRule(rule).flags(plan("", ""), "/indicators/0");
        assertThatRule(rule).flags(plan("", "\"aggregation\": \"EVENT\""), "/indicators/0");
        assertThatRule(rule).flags(plan("", "\"endState\": { \"year\": 2029, \"value\": 5 }"), "/indicators/0");
    }

    @Test
    void takesWhatDoesNotApplyForPresent() {
        assertThatRule(rule).accepts(plan("", row("Nilai | Poin | | 90,00 | NA | 90 | n/a | 91 | 92")));
    }

    @Test
    void needsNoForwardYear() {
        assertThatRule(rule).accepts(plan("", row("Nilai | % | | | 1 | 2 | 3 | 4 | 5")));
    }

    @Test
    void takesTheEndStateForTheValueOfItsYear() {
        assertThatRule(rule)
                .accepts(plan(
                        "", row("Nilai | % | | | 1 | 2 | 3 | 4") + ", \"endState\": { \"year\": 2029, \"value\": 5 }"));
        assertThatRule(rule)
                .flags(
                        plan(
                                "",
                                row("Nilai | % | | | 1 | 2 | 3 | 4")
                                        + ", \"endState\": { \"year\": 2029, \"value\": \"-\" }"),
                        "/indicators/0/milestones");
        assertThatRule(rule)
                .flags(
                        plan("", row("Nilai | % | | | 1 | 2 | 3 | 4") + ", \"endState\": { \"value\": 5 }"),
                        "/indicators/0/milestones");
    }

    @Test
    void asksForEveryYearOfThePeriodIfNoneIsDeclared() {
        assertThatRule(rule)
                .flags(
                        plan(
                                "\"targetYears\": null, \"period\": { \"start\": 2025, \"end\": 2029 }",
                                row("Nilai | % | | | 1 | 2 | 3 | 4")),
                        "/indicators/0/milestones");
        assertThatRule(rule)
                .accepts(plan(
                        "\"targetYears\": null, \"period\": { \"start\": 2025, \"end\": 2029 }",
                        row("Nilai | % | | | 1 | 2 | 3 | 4 | 5")));
    }

    @Test
    void leavesTheFirstYearOfALongLabelOpen() {
        assertThatRule(rule)
                .accepts(plan(
                        "\"targetYears\": null, \"period\": { \"start\": 2024, \"end\": 2029 }",
                        row("Nilai | % | | | 1 | 2 | 3 | 4 | 5")));
        assertThatRule(rule)
                .flags(
                        plan(
                                "\"targetYears\": null, \"period\": { \"start\": 2025, \"end\": 2030 }",
                                row("Nilai | % | | | 1 | 2 | 3 | 4 | 5")),
                        "/indicators/0/milestones");
    }

    @Test
    void leavesOptionalYearsOpen() {
        assertThatRule(rule)
                .accepts(plan("\"targetYears\": { \"optional\": [2025] }", row("Nilai | % | | | - | 2 | 3 | 4 | 5")));
    }

    @Test
    void asksAPlanOfOneYearForThatYear() {
        assertThatRule(rule)
                .flags(
                        plan(
                                "\"targetYears\": null, \"period\": { \"start\": 2026, \"end\": 2026 }",
                                row("Nilai | % | | | 1")),
                        "/indicators/0/milestones");
    }

    @Test
    void leavesAnUnusualPeriodToAnotherRule() {
        assertThatRule(rule).accepts(plan("\"targetYears\": null, \"period\": { \"start\": 2029, \"end\": 2025 }", ""));
        assertThatRule(rule).accepts(plan("\"targetYears\": null, \"period\": { \"start\": 2000, \"end\": 9999 }", ""));
    }

    @Test
    void leavesTheYearsOfEventsOpen() {
        assertThatRule(rule).accepts(plan("", "\"aggregation\": \"EVENT\", " + row("Nilai | % | | | 0 | 100")));
    }

    @Test
    void flagsSeveral() {
        assertThatRule(rule).flags(plan("", "", row("Nilai | % | | | 1")), "/indicators/0", "/indicators/1/milestones");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RPJMD", "RENSTRA"})
    void accusesNoPlanOfAnotherType(PlanType type) {
        assertThatRule(rule).accepts(plan("\"type\": \"" + type + "\"", ""));
    }

    @Test
    void appliesToARenstra() {
        assertThatRule(rule).flags(plan("\"type\": \"RENSTRA\"", ""), "/indicators/0");
    }
}
