package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.IndicatorRows.row;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.EndStateMismatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EndStateMismatchTest {

    private final EndStateMismatch rule = new EndStateMismatch();

    @Test
    void acceptsTheSamplePlan() {
        assertThatRule(rule).accepts(sample());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            LAST ; 13.05 | 13.50 | 14.51 | 15.00 | 15.50 | 15.50 ; 15,60
            - ; 10,96 | 10,97 | 10,98 | 10,99 | 11,00 | 11,01 ; 11,10
            SUM ; 10 | 10 | 10 | 10 | 10 | 10 ; 70
            SUM ; 10 | 10 | 10 | 10 | 10 | 10 ; 10
            CONSTANT ; 1 | 1 | 1 | 1 | 1 | 1 ; 3
            LAST ; 1 | 1 | 1 | 1 | 1 | 1 ; 6
            - ; 3 Unit | 4 Unit | 5 Unit | 6 Unit | 7 Unit | 8 Unit ; 3 Unit
            SUM ; 3 Unit | 4 Unit | 5 Unit | 6 Unit | 7 Unit | 8 Unit ; 8 Unit
            LAST ; B | B | BB | BB | BB | BB ; A
            LAST ; 2 | 2 | 2 | 2 | 2 | 4 - 5 ; 5 - 6
            """)
    void flagsTheOtherValues(String aggregation, String line, String end) {
        String row =
                row("Nilai | Nilai | | 1 | " + line) + ", \"endState\": { \"year\": 2030, \"value\": \"" + end + "\" }";
        String how = aggregation.equals("-") ? "" : "\"aggregation\": \"" + aggregation + "\", ";
        assertThatRule(rule).flags(plan("", how + row), "/indicators/0/endState/value");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            LAST ; 7,14 | 7,02 | 7,06 | 7,34 | 7,02 | 7,14 ; 7,14
            - ; 13,64 | 12,65 | 11,73 | 10,88 | 10,09 | 9,36 ; 9.36
            LAST ; 86.36 | 87,35 | 88,27 | 89,12 | 89,91 | 90,640 ; 90,64
            SUM ; 10 | 10 | 10 | NA | 10 | 10 ; 50
            SUM ; 10 | 10 | 10 | 10 | 10 | 10 ; 61
            CONSTANT ; 1 | 1 | 1 | 1 | 1 | 1 ; 6
            CONSTANT ; 1 | 1 | 1 | 1 | 1 | 1 ; 1
            - ; 10 | 10 | 10 | 10 | 10 | 10 ; 60
            LAST ; B | B | BB | BB | BB | A ; 85,00 (A)
            LAST ; 1 | 2 | 3 | 4 | 5 | 5 - 6 ; 5-6
            LAST ; 1 | 1 | 1 | 1 | 1 | 41.236 ; 41,236
            - ; 3 Unit | 4 Unit | 5 Unit | 6 Unit | 7 Unit | 8 Unit ; 33 Unit
            SUM ; 900 ribu | 1 juta | 1 juta | 1 juta | 1 juta | 1 juta ; 6 juta
            EVENT ; 0 | 100 | 0 | 0 | 100 | 0 ; 100
            SUM ; 10 | - | 10 | 10 | 10 | 10 ; 70
            LAST ; 1 | 2 | 3 | 4 | 5 | 6 ; 5 - 6
            LAST ; Baik | Baik | Baik | Baik | Baik | Baik ; Sangat baik
            """)
    void acceptsTheSameValue(String aggregation, String line, String end) {
        String row =
                row("Nilai | Nilai | | 1 | " + line) + ", \"endState\": { \"year\": 2030, \"value\": \"" + end + "\" }";
        String how = aggregation.equals("-") ? "" : "\"aggregation\": \"" + aggregation + "\", ";
        assertThatRule(rule).accepts(plan("", how + row));
    }

    @Test
    void acceptsAnEndStateOfAYearWithoutAMilestone() {
        assertThatRule(rule)
                .accepts(plan(
                        "",
                        row("Nilai | Indeks | | 75 | 78 | 79")
                                + ", \"endState\": { \"year\": 2027, \"value\": \"85\" }"));
        assertThatRule(rule)
                .accepts(plan("", row("Nilai | Indeks | | 75 | 78 | 79") + ", \"endState\": { \"value\": \"85\" }"));
    }

    @Test
    void addsUpTheYearsUntilTheEnd() {
        assertThatRule(rule)
                .accepts(plan(
                        "",
                        "\"aggregation\": \"SUM\", " + row("Nilai | km | | 0 | 10 | 10 | 10")
                                + ", \"endState\": { \"year\": 2026, \"value\": \"20\" }"));
    }

    @Test
    void flagsSeveral() {
        assertThatRule(rule)
                .flags(
                        plan(
                                "",
                                row("Nilai | % | | 1 | 2 | 3") + ", \"endState\": { \"year\": 2026, \"value\": \"4\" }",
                                row("Nilai | % | | 1 | 2 | 3")
                                        + ", \"endState\": { \"year\": 2026, \"value\": \"4\" }"),
                        "/indicators/0/endState/value",
                        "/indicators/1/endState/value");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RPJMD", "RENSTRA"})
    void accusesNoPlanOfAnotherType(PlanType type) {
        assertThatRule(rule)
                .accepts(plan(
                        "\"type\": \"" + type + "\"",
                        row("Nilai | % | | 1 | 2 | 3") + ", \"endState\": { \"year\": 2026, \"value\": \"4\" }"));
    }

    @Test
    void appliesToARenstra() {
        assertThatRule(rule)
                .flags(
                        plan(
                                "\"type\": \"RENSTRA\"",
                                row("Nilai | % | | 1 | 2 | 3")
                                        + ", \"endState\": { \"year\": 2026, \"value\": \"4\" }"),
                        "/indicators/0/endState/value");
    }
}
