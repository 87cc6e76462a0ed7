package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.IndicatorRows.row;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.MilestoneYearOutside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MilestoneYearOutsideTest {

    private final MilestoneYearOutside rule = new MilestoneYearOutside();

    @Test
    void acceptsTheSamplePlan() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsEachValueOutside() {
        assertThatRule(rule)
                .flags(plan("", row("Nilai | % | | | 1 | 2 | 3 | 4 | 5 | 6 | 7")), "/indicators/0/milestones/2031");
        assertThatRule(rule)
                .flags(
                        plan("", "\"milestones\": { \"2024\": 1, \"2025\": 2, \"2035\": 3 }"),
                        "/indicators/0/milestones/2024",
                        "/indicators/0/milestones/2035");
    }

    @Test
    void acceptsTheForwardYear() {
        assertThatRule(rule).accepts(plan("\"targetYears\": null", row("Nilai | % | | | 1 | 2 | 3 | 4 | 5 | 6")));
    }

    @Test
    void acceptsDeclaredYears() {
        assertThatRule(rule)
                .accepts(plan(
                        "\"targetYears\": { \"mandatory\": [2031] }",
                        row("Nilai | % | | | 1 | 2 | 3 | 4 | 5 | 6 | 7")));
        assertThatRule(rule)
                .accepts(plan(
                        "\"targetYears\": { \"optional\": [2031] }", row("Nilai | % | | | 1 | 2 | 3 | 4 | 5 | 6 | 7")));
        assertThatRule(rule)
                .accepts(plan(
                        "\"targetYears\": { \"forward\": [2031] }", row("Nilai | % | | | 1 | 2 | 3 | 4 | 5 | 6 | 7")));
    }

    @Test
    void acceptsAnEmptyColumn() {
        assertThatRule(rule).accepts(plan("", row("Nilai | % | | | 1 | 2 | 3 | 4 | 5 | 6 | -")));
    }

    @Test
    void knowsAPlanOfOneYear() {
        assertThatRule(rule)
                .flags(
                        plan(
                                "\"targetYears\": null, \"period\": { \"start\": 2025, \"end\": 2025 }",
                                row("Nilai | % | | | 1 | 2 | 3")),
                        "/indicators/0/milestones/2027");
    }

    @Test
    void leavesAReversedPeriodToAnotherRule() {
        assertThatRule(rule)
                .accepts(plan(
                        "\"period\": { \"start\": 2029, \"end\": 2025 }",
                        row("Nilai | % | | | 1 | 2 | 3 | 4 | 5 | 6 | 7")));
    }

    @Test
    void flagsSeveral() {
        assertThatRule(rule)
                .flags(
                        plan(
                                "",
                                row("Nilai | % | | | 1 | 2 | 3 | 4 | 5 | 6 | 7"),
                                row("Nilai | % | | | 1 | 2 | 3 | 4 | 5 | 6 | 7")),
                        "/indicators/0/milestones/2031",
                        "/indicators/1/milestones/2031");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RPJMD", "RENSTRA"})
    void accusesNoPlanOfAnotherType(PlanType type) {
        assertThatRule(rule)
                .accepts(plan("\"type\": \"" + type + "\"", row("Nilai | % | | | 1 | 2 | 3 | 4 | 5 | 6 | 7")));
    }

    @Test
    void appliesToARenstra() {
        assertThatRule(rule)
                .flags(
                        plan("\"type\": \"RENSTRA\"", row("Nilai | % | | | 1 | 2 | 3 | 4 | 5 | 6 | 7")),
                        "/indicators/0/milestones/2031");
    }
}
