package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.IndicatorRows.row;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.DuplicateIndicatorMilestones;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DuplicateIndicatorMilestonesTest {

    private static final String NAME = "Tingkat partisipasi angkatan kerja";
    private static final String FIRST = indicator("T1", NAME, "%", "75");

    private final DuplicateIndicatorMilestones rule = new DuplicateIndicatorMilestones();

    private static String indicator(String measures, String name, String unit, String value) {
        return "\"measures\": \"" + measures + "\", " + row(name + " | " + unit + " | | 70 | 71 | " + value);
    }

    @Test
    void acceptsTheSamplePlan() {
        assertThatRule(rule).accepts(sample());
    }

    @ParameterizedTest
    @CsvSource({
        "Tingkat partisipasi angkatan kerja, %, 78",
        "TINGKAT PARTISIPASI ANGKATAN KERJA, Persen, 78",
        "Tingkat partisipasi angkatan kerja., (%), '75,5'",
    })
    void flagsTheYearThatDiffersHoweverNameAndUnitArePrinted(String name, String unit, String value) {
        assertThatRule(rule)
                .flags(plan("", FIRST, indicator("S1", name, unit, value)), "/indicators/1/milestones/2026");
    }

    @ParameterizedTest
    @CsvSource({
        "Tingkat partisipasi angkatan kerja, %, '75,00'",
        "Tingkat partisipasi angkatan kerja, %, -",
        "Tingkat partisipasi angkatan kerja, %, Baik",
        "Tingkat partisipasi angkatan kerja, Orang, 78",
        "Tingkat pengangguran terbuka, %, 78",
    })
    void acceptsTheSameValueOrAnotherMeasure(String name, String unit, String value) {
        assertThatRule(rule).accepts(plan("", FIRST, indicator("S1", name, unit, value)));
    }

    @Test
    void acceptsWhatAnotherUnitAnswersForOrDefinesOtherwise() {
        String other = indicator("S1", NAME, "%", "78");

        assertThatRule(rule).accepts(plan("", FIRST, "\"responsible\": [ \"Kecamatan Tembalang\" ], " + other));
        assertThatRule(rule).accepts(plan("", FIRST, "\"definition\": \"Perempuan saja\", " + other));
    }

    @Test
    void leavesIndicatorsOfOneElementToAnotherRule() {
        String second = indicator("S1", NAME, "%", "78");
        String third = indicator("S1", NAME, "%", "79");

        assertThatRule(rule).accepts(plan("", FIRST, indicator("T1", NAME, "%", "78")));
        assertThatRule(rule).accepts(plan("", FIRST, indicator("contoh#T1", NAME, "%", "78")));
        assertThatRule(rule).flags(plan("", FIRST, second, third), "/indicators/1/milestones/2026");
    }

    @Test
    void leavesBlankNamesToAnotherRule() {
        assertThatRule(rule).accepts(plan("", indicator("T1", "-", "%", "75"), indicator("S1", "-", "%", "78")));
    }

    @Test
    void flagsSeveral() {
        assertThatRule(rule)
                .flags(
                        plan("", FIRST, indicator("S1", NAME, "%", "78"), indicator("S2", NAME, "%", "79")),
                        "/indicators/1/milestones/2026",
                        "/indicators/2/milestones/2026");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RPJMD", "RENSTRA"})
    void accusesNoPlanOfAnotherType(PlanType type) {
        assertThatRule(rule).accepts(plan("\"type\": \"" + type + "\"", FIRST, indicator("S1", NAME, "%", "78")));
    }

    @Test
    void appliesToARenstra() {
        assertThatRule(rule)
                .flags(
                        plan("\"type\": \"RENSTRA\"", FIRST, indicator("S1", NAME, "%", "78")),
                        "/indicators/1/milestones/2026");
    }
}
