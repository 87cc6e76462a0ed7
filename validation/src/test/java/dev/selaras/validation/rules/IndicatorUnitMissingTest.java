package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.IndicatorRows.row;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.IndicatorUnitMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndicatorUnitMissingTest {

    private final IndicatorUnitMissing rule = new IndicatorUnitMissing();

    @Test
    void acceptsTheSamplePlan() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsNumbersWithoutAUnit() {
        assertThatRule(rule).flags(plan("", row(null, null, "86", "87")), "/indicators/0");
        assertThatRule(rule).flags(plan("", ""), "/indicators/0");
        assertThatRule(rule).flags(plan("", row(null, "9,55", "9,66-9,70")), "/indicators/0");
        assertThatRule(rule).flags(plan("", row(null, null, "86", "Ada")), "/indicators/0");
    }

    @Test
    void flagsEmptyCellsWithoutAUnit() {
        assertThatRule(rule).flags(plan("", row(null, null, "-", "-")), "/indicators/0");
    }

    @Test
    void flagsAUnitThatIsAnEmptyCell() {
        assertThatRule(rule).flags(plan("", row("-", null, "86")), "/indicators/0/unit");
        assertThatRule(rule).flags(plan("", row(" ", null, "86")), "/indicators/0/unit");
    }

    @Test
    void acceptsCellsThatSayWhatTheyCount() {
        assertThatRule(rule).accepts(plan("", row(null, null, "1 Dokumen", "2 Dokumen")));
        assertThatRule(rule).accepts(plan("", row(null, null, "WTP", "WTP")));
        assertThatRule(rule).accepts(plan("", row(null, null, "Level 3", "Level 3")));
        assertThatRule(rule).accepts(plan("", row(null, null, "Ada", "Ada")));
        assertThatRule(rule).accepts(plan("", row(null, null, "≤ 2,8 %", "-")));
    }

    @Test
    void acceptsTheStepsOfAScale() {
        assertThatRule(rule).accepts(plan("", "\"scale\": \"LEVEL\", " + row(null, null, "3", "4")));
    }

    @Test
    void flagsSeveral() {
        assertThatRule(rule)
                .flags(
                        plan("", row(null, null, "86", "87"), row("%", null, "86"), row(null, null, "86", "87")),
                        "/indicators/0",
                        "/indicators/2");
    }

    @ParameterizedTest
    @EnumSource(PlanType.class)
    void appliesToEveryPlan(PlanType type) {
        assertThatRule(rule).flags(plan("\"type\": \"" + type + "\"", row(null, null, "86", "87")), "/indicators/0");
    }
}
