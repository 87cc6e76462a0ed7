package dev.selaras.validation.rules;

import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Plan;
import dev.selaras.validation.Examples;
import dev.selaras.validation.IndicatorRows;
import dev.selaras.validation.rules.measurement.GradeOutsideBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeOutsideBandTest {

    private final GradeOutsideBand rule = new GradeOutsideBand();

    @ParameterizedTest
    @ValueSource(strings = {"85,00 (A)", "A (85,00)", "BB 75,2", "100 (AA)", "85", "A", "0 (D)", "85.00 (A)"})
    void acceptsAScoreInTheBandOfItsGrade(String cell) {
        assertThatRule(rule).accepts(plan("Nilai", "SAKIP", cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"90 (AA)", "90 (A)", "80,00 (A)", "80,00 (BB)"})
    void acceptsAScoreOnTheBorderWithEitherGrade(String cell) {
        assertThatRule(rule).accepts(plan("Nilai", "SAKIP", cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"85,00 (AA)", "AA (85,00)", "BB 69,9", "80,01 (BB)", "100,5 (AA)", "12 (C)"})
    void flagsAScoreOutsideIt(String cell) {
        assertThatRule(rule).flags(plan("Nilai", "SAKIP", cell), "/indicators/0/milestones/2025");
    }

    @Test
    void acceptsAScoreThatFitsUnderItsOtherReading() {
        assertThatRule(rule).accepts(plan("Nilai", "SAKIP", "85.125 (A)"));
        assertThatRule(rule).flags(plan("Nilai", "SAKIP", "95.125 (A)"), "/indicators/0/milestones/2025");
    }

    @ParameterizedTest
    @CsvSource({"Nilai SAKIP, 1", "Nilai AKIP Kabupaten, 1", "Akreditasi, 0", "Nilai sakipda, 0"})
    void knowsTheScaleByTheNameOfTheIndicator(String name, int flaws) {
        String[] places = flaws == 0 ? new String[0] : new String[] {"/indicators/0/milestones/2025"};
        assertThatRule(rule).flags(plan(name, "-", "85,00 (AA)"), places);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BPK", "Lokal"})
    void leavesScalesWithoutScoresAlone(String scale) {
        assertThatRule(rule).accepts(plan("Nilai SAKIP", scale, "85,00 (AA)"));
    }

    @Test
    void knowsTheScoresOfAScaleOfThePlan() {
        String members = "\"scales\": [ { \"name\": \"Mutu\", \"order\": \"BEST_FIRST\", \"categories\": ["
                + " { \"code\": \"A\", \"scores\": { \"above\": 50, \"upTo\": 100 } }, { \"code\": \"B\" } ] } ], ";
        assertThatRule(rule)
                .flags(
                        Examples.example("{ " + members + row("Nilai", "Mutu", "45,00 (A)") + " }"),
                        "/indicators/0/milestones/2025");
        assertThatRule(rule).accepts(Examples.example("{ " + members + row("Nilai", "Mutu", "55,00 (A)") + " }"));
    }

    @Test
    void leavesAScaleOfThePlanAloneEvenOneOfThatName() {
        String members = "\"scales\": [ { \"name\": \"SAKIP\", \"order\": \"BEST_FIRST\","
                + " \"categories\": [ { \"code\": \"AA\" }, { \"code\": \"A\" } ] } ], ";
        assertThatRule(rule).accepts(Examples.example("{ " + members + row("Nilai", "SAKIP", "85,00 (AA)") + " }"));
    }

    @Test
    void leavesAGradeOffTheScaleToAnotherRule() {
        assertThatRule(rule).accepts(plan("Nilai", "SAKIP", "85,00 (WTP)"));
    }

    @Test
    void looksAtEveryCell() {
        String more =
                "\"scale\": \"SAKIP\", \"actuals\": { \"2025\": \"10 (AA)\" }, \"endState\": { \"value\": \"10 (A)\" }";
        assertThatRule(rule)
                .flags(
                        IndicatorRows.plan(
                                "",
                                more + ", "
                                        + IndicatorRows.row(
                                                "Nilai | Predikat | INCREASE | 10 (B) | 10 (BB) | 70,5 (BB)")),
                        "/indicators/0/baseline/value",
                        "/indicators/0/milestones/2025",
                        "/indicators/0/endState/value",
                        "/indicators/0/actuals/2025");
    }

    private static Plan plan(String name, String scale, String cell) {
        return Examples.example("{ " + row(name, scale, cell) + " }");
    }

    private static String row(String name, String scale, String cell) {
        return "\"indicators\": [ { \"id\": \"I1\", \"measures\": \"T1\", \"name\": \"" + name
                + "\", \"milestones\": { \"2025\": \"" + cell + "\" }"
                + (scale.equals("-") ? "" : ", \"scale\": \"" + scale + "\"") + " } ]";
    }
}
