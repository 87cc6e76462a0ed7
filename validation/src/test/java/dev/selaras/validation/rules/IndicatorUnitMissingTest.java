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
        assertThatRule(rule).flags(plan("", row("Nilai | | | | 86 | 87")), "/indicators/0");
        assertThatRule(rule).flags(plan("", ""), "/indicators/0");
        assertThatRule(rule).flags(plan("", row("Nilai | | | 9,55 | 9,66-9,70")), "/indicators/0");
        assertThatRule(rule).flags(plan("", row("Nilai | | | | 86 | Ada")), "/indicators/0");
    }

    @Test
    void flagsEmptyCellsWithoutAUnit() {
        assertThatRule(rule).flags(plan("", row("Nilai | | | | - | -")), "/indicators/0");
    }

    @Test
    void flagsAUnitThatIsAnEmptyCell() {
        assertThatRule(rule).flags(plan("", row("Nilai | - | | | 86")), "/indicators/0/unit");
        assertThatRule(rule).flags(plan("", "\"unit\": \" \""), "/indicators/0/unit");
    }

    @Test
    void acceptsCellsThatSayWhatTheyCount() {
        assertThatRule(rule).accepts(plan("", row("Nilai | | | | 1 Dokumen | 2 Dokumen")));
        assertThatRule(rule).accepts(plan("", row("Nilai | | | | WTP | WTP")));
        assertThatRule(rule).accepts(plan("", row("Nilai | | | | Level 3 | Level 3")));
        assertThatRule(rule).accepts(plan("", row("Nilai | | | | Ada | Ada")));
        assertThatRule(rule).accepts(plan("", row("Nilai | | | | ≤ 2,8 % | -")));
    }

    @Test
    void acceptsTheStepsOfAScale() {
        assertThatRule(rule).accepts(plan("", "\"scale\": \"LEVEL\", " + row("Nilai | | | | 3 | 4")));
    }

    @Test
    void flagsSeveral() {
        assertThatRule(rule)
                .flags(
                        plan("", row("Nilai | | | | 86 | 87"), row("Nilai | % | | | 86"), row("Nilai | | | | 86 | 87")),
                        "/indicators/0",
                        "/indicators/2");
    }

    @ParameterizedTest
    @EnumSource(PlanType.class)
    void appliesToEveryPlan(PlanType type) {
        assertThatRule(rule).flags(plan("\"type\": \"" + type + "\"", row("Nilai | | | | 86 | 87")), "/indicators/0");
    }
}
