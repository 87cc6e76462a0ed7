package dev.selaras.validation.rules;

import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.IndicatorRows.row;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.IndicatorRows;
import dev.selaras.validation.rules.measurement.GradeUnknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GradeUnknownTest {

    private final GradeUnknown rule = new GradeUnknown();

    @ParameterizedTest
    @CsvSource({
        "BPK, WTP, WTP|WTP-DPP|WDP",
        "SAKIP, BB, A|AA|minimal B|85,00 (A)|82,5",
        "sakip, -, memuaskan",
        "LEVEL, Level 2, Level 3|Level 5|4",
        "Lokal, WTP, E|Level 9|Unggul"
    })
    void acceptsGradesOfTheScale(String scale, String baseline, String cells) {
        assertThatRule(rule).accepts(graded(scale, baseline, cells, "RENSTRA"));
    }

    @ParameterizedTest
    @CsvSource({
        "BPK, WTP, WTP|BB|WTP, milestones/2026",
        "SAKIP, WTP, A|AA, baseline/value",
        "SAKIP, BB, A|E, milestones/2026",
        "LEVEL, Level 5, Level 6, milestones/2025"
    })
    void flagsTheCellThatIsNotOnIt(String scale, String baseline, String cells, String place) {
        assertThatRule(rule).flags(graded(scale, baseline, cells, "RPJMD"), "/indicators/0/" + place);
    }

    @Test
    void looksOnTheScalesOfThePlanFirst() {
        String scales = "\"scales\": [ { \"name\": \"SAKIP\", \"order\": \"BEST_LAST\","
                + " \"categories\": [ { \"code\": \"E\" }, { \"code\": \"A\" } ] } ]";
        String indicator = "\"scale\": \"SAKIP\", " + row("Nilai | Predikat | INCREASE | E | E | A | BB");

        assertThatRule(rule).flags(plan(scales, indicator), "/indicators/0/milestones/2027");
    }

    @Test
    void acceptsAnyGradeWhereNoScaleIsNamed() {
        assertThatRule(rule).accepts(plan("", row("Nilai AKIP | poin | INCREASE | A | AA | WTP | E")));
    }

    @Test
    void flagsEachCellByItselfAndWhatWasReachedToo() {
        String more =
                "\"scale\": \"BPK\", \"actuals\": { \"2025-Q1\": \"AA\" }, \"endState\": { \"value\": \"WTQ\" }, ";
        assertThatRule(rule)
                .flags(
                        plan("", more + row("Opini BPK | Opini | INCREASE | B | WTP | A")),
                        "/indicators/0/baseline/value",
                        "/indicators/0/milestones/2026",
                        "/indicators/0/endState/value",
                        "/indicators/0/actuals/2025-Q1");
    }

    @Test
    void knowsTheScalesOfThePlanBeforeTheBuiltInOnes() {
        String scale = "\"scales\": [ { \"name\": \"SAKIP\", \"order\": \"BEST_LAST\","
                + " \"categories\": [ { \"code\": \"Rintisan\" }, { \"code\": \"E\" }, { \"code\": \"Level 9\" } ] } ]";
        String cells =
                "\"milestones\": { \"2025\": \"E\", \"2026\": \"Rintisan\", \"2027\": \"AA\", \"2028\": \"Level 9\","
                        + " \"2029\": \"Level 1\" }";

        assertThatRule(rule)
                .flags(
                        IndicatorRows.plan(scale, "\"scale\": \"SAKIP\", " + cells),
                        "/indicators/0/milestones/2027",
                        "/indicators/0/milestones/2029");
    }

    @ParameterizedTest
    @EnumSource
    void looksAtPlansOfEveryType(PlanType type) {
        assertThatRule(rule).flags(graded("BPK", "WTP", "BB", type.name()), "/indicators/0/milestones/2025");
    }

    private static Plan graded(String scale, String baseline, String cells, String type) {
        return plan(
                "\"type\": \"" + type + "\"",
                "\"scale\": \"" + scale + "\", " + row("Nilai | Predikat | INCREASE | " + baseline + " | " + cells));
    }
}
