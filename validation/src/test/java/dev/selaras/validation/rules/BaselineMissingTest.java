package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.IndicatorRows.row;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.BaselineMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BaselineMissingTest {

    private final BaselineMissing rule = new BaselineMissing();

    @Test
    void acceptsTheSamplePlan() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsWhatIsMissingWhereItIsMissing() {
        assertThatRule(rule).flags(plan("", row("Nilai | % | | | 5")), "/indicators/0");
        assertThatRule(rule).flags(plan("", row("Nilai | Indeks | | - | 0.42-0.44")), "/indicators/0/baseline/value");
        assertThatRule(rule).flags(plan("", "\"baseline\": { \"value\": \"\" }"), "/indicators/0/baseline/value");
        assertThatRule(rule).flags(plan("", "\"baseline\": { \"value\": \"8,1\" }"), "/indicators/0/baseline");
    }

    @Test
    void acceptsAReason() {
        assertThatRule(rule).accepts(plan("", "\"baseline\": { \"value\": \"NA\" }"));
    }

    @Test
    void acceptsEveryOtherCell() {
        assertThatRule(rule)
                .accepts(plan(
                        "",
                        row("Nilai | Tahun | | 13.02- | 12.98-13.04"),
                        row("Nilai | % | | 0 | 5"),
                        row("Nilai | Buku | | Ada | Ada")));
    }

    @Test
    void flagsSeveral() {
        assertThatRule(rule).flags(plan("", "", ""), "/indicators/0", "/indicators/1");
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
