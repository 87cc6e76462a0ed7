package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.IndicatorRows.row;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.BaselineZeroSuspect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineZeroSuspectTest {

    private final BaselineZeroSuspect rule = new BaselineZeroSuspect();

    @Test
    void acceptsTheSamplePlan() {
        assertThatRule(rule).accepts(sample());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Tahun | | 0 | 69.64-70.07 | 70.08-70.50 | 70.51-70.95 | 70.96-71.38 | 71.39-71.81 | 71.82-72.25
            Angka | | 0 | 0.50-0.49 | 0.49-0.47 | 0.47-0.45 | 0.45-0.43 | 0.43-0.41 | 0.42-0.40
            % | | 0 | - | 80 | 85 | 90 | 95 | 100
            """)
    void flagsZerosOutOfTheRow(String line) {
        assertThatRule(rule).flags(plan("", row("Nilai | " + line)), "/indicators/0/baseline/value");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            % | | 0 | 0,26 | 0,22 | 0,19 | 0,15 | 0,12 | 0,08
            % | | 0 | 0 | 100 | 0 | 0 | 100 | 0
            % | | 0 | 100 | 100 | 100 | 100 | 100 | 100
            % | | 0 | 20 | 40 | 60 | 80 | 90 | 100
            Dokumen | | 0 | 40 | 41 | 42 | 43 | 44 | 45
            Indeks | | 0 | 70 | A | 72
            Indeks | | 0 | - | -
            Indeks | | 0 | 30 | 40
            """)
    void acceptsZerosThatMayBeTrue(String line) {
        assertThatRule(rule).accepts(plan("", row("Nilai | " + line)));
    }

    @Test
    void acceptsOtherBaselines() {
        assertThatRule(rule).accepts(plan("", row("Nilai | Tahun | | 69,2 | 69,64 | 70,08")));
        assertThatRule(rule).accepts(plan("", row("Nilai | Tahun | | - | 69,64 | 70,08")));
        assertThatRule(rule).accepts(plan("", row("Nilai | Tahun | | | 69,64 | 70,08")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUM", "EVENT"})
    void acceptsWhatBeginsAnewEachYear(String aggregation) {
        assertThatRule(rule)
                .accepts(plan("", "\"aggregation\": \"" + aggregation + "\", " + row("Nilai | km | | 0 | 50 | 51")));
    }

    @Test
    void flagsSeveral() {
        assertThatRule(rule)
                .flags(
                        plan("", row("Nilai | % | | 0,00 | 80 | 81"), "", row("Nilai | % | | 0 | 80 | 81")),
                        "/indicators/0/baseline/value",
                        "/indicators/2/baseline/value");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RPJMD", "RENSTRA"})
    void accusesNoPlanOfAnotherType(PlanType type) {
        assertThatRule(rule)
                .accepts(plan(
                        "\"type\": \"" + type + "\"",
                        row("Nilai | Tahun | | 0 | 69.64-70.07 | 70.08-70.50 | 70.51-70.95")));
    }

    @Test
    void appliesToARenstra() {
        assertThatRule(rule)
                .flags(
                        plan(
                                "\"type\": \"RENSTRA\"",
                                row("Nilai | Tahun | | 0 | 69.64-70.07 | 70.08-70.50 | 70.51-70.95")),
                        "/indicators/0/baseline/value");
    }
}
