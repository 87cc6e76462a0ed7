package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.IndicatorRows.row;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.DuplicateIndicatorMilestones;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DuplicateIndicatorMilestonesTest {

    private final DuplicateIndicatorMilestones rule = new DuplicateIndicatorMilestones();

    @Test
    void acceptsTheSamplePlan() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsTheYearOfALaterOneThatDiffers() {
        assertThatRule(rule)
                .flags(
                        plan(
                                "",
                                "\"measures\": \"T1\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                        + row("%", "70", "71", "75"),
                                "\"measures\": \"S1\", \"name\": \"TINGKAT PARTISIPASI ANGKATAN KERJA\", "
                                        + row("Persen", "70", "71", "78")),
                        "/indicators/1/milestones/2026");
    }

    @Test
    void flagsSeveral() {
        assertThatRule(rule)
                .flags(
                        plan(
                                "",
                                "\"measures\": \"T1\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                        + row("%", "70", "71", "75"),
                                "\"measures\": \"S1\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                        + row("%", "70", "71", "78"),
                                "\"measures\": \"S2\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                        + row("%", "70", "71", "79")),
                        "/indicators/1/milestones/2026",
                        "/indicators/2/milestones/2026");
    }

    @Test
    void acceptsTheSameValuesInAnotherSpelling() {
        assertThatRule(rule)
                .accepts(plan(
                        "",
                        "\"measures\": \"T1\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                + row("%", "70", "71", "75"),
                        "\"measures\": \"S1\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                + row("%", "70", "71", "75,00")));
        assertThatRule(rule)
                .accepts(plan(
                        "",
                        "\"measures\": \"T1\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                + row("%", "70", "71", "75"),
                        "\"measures\": \"S1\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                + row("%", "70", "71", "-")));
        assertThatRule(rule)
                .accepts(plan(
                        "",
                        "\"measures\": \"T1\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                + row("%", "70", "71", "75"),
                        "\"measures\": \"S1\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                + row("%", "70", "71", "Baik")));
    }

    @Test
    void acceptsWhatIsAnotherMeasure() {
        assertThatRule(rule)
                .accepts(plan(
                        "",
                        "\"measures\": \"T1\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                + row("%", "70", "71", "75"),
                        "\"measures\": \"S1\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                + row("Orang", "70", "71", "78")));
        assertThatRule(rule)
                .accepts(plan(
                        "",
                        "\"measures\": \"T1\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                + row("%", "70", "71", "75"),
                        "\"measures\": \"S1\", \"name\": \"Tingkat pengangguran terbuka\", "
                                + row("%", "70", "71", "78")));
        assertThatRule(rule)
                .accepts(plan(
                        "",
                        "\"measures\": \"T1\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                + row("%", "70", "71", "75"),
                        "\"measures\": \"S1\", \"name\": \"Tingkat partisipasi angkatan kerja\", \"responsible\": [ \"Kecamatan Tembalang\" ], "
                                + row("%", "70", "71", "78")));
        assertThatRule(rule)
                .accepts(plan(
                        "",
                        "\"measures\": \"T1\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                + row("%", "70", "71", "75"),
                        "\"measures\": \"S1\", \"name\": \"Tingkat partisipasi angkatan kerja\", \"definition\": \"Perempuan saja\", "
                                + row("%", "70", "71", "78")));
    }

    @Test
    void leavesIndicatorsOfOneElementToAnotherRule() {
        assertThatRule(rule)
                .accepts(plan(
                        "",
                        "\"measures\": \"T1\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                + row("%", "70", "71", "75"),
                        "\"measures\": \"T1\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                + row("%", "70", "71", "78")));
        assertThatRule(rule)
                .flags(
                        plan(
                                "",
                                "\"measures\": \"T1\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                        + row("%", "70", "71", "75"),
                                "\"measures\": \"S1\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                        + row("%", "70", "71", "78"),
                                "\"measures\": \"S1\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                        + row("%", "70", "71", "79")),
                        "/indicators/1/milestones/2026");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RPJMD", "RENSTRA"})
    void accusesNoPlanOfAnotherType(PlanType type) {
        assertThatRule(rule)
                .accepts(plan(
                        "\"type\": \"" + type + "\"",
                        "\"measures\": \"T1\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                + row("%", "70", "71", "75"),
                        "\"measures\": \"S1\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                + row("%", "70", "71", "78")));
    }

    @Test
    void appliesToARenstra() {
        assertThatRule(rule)
                .flags(
                        plan(
                                "\"type\": \"RENSTRA\"",
                                "\"measures\": \"T1\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                        + row("%", "70", "71", "75"),
                                "\"measures\": \"S1\", \"name\": \"Tingkat partisipasi angkatan kerja\", "
                                        + row("%", "70", "71", "78")),
                        "/indicators/1/milestones/2026");
    }
}
