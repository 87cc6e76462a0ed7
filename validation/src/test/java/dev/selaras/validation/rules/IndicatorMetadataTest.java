package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.IndicatorRows.plan;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.IndicatorMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndicatorMetadataTest {

    private final IndicatorMetadata rule = new IndicatorMetadata();

    @Test
    void acceptsTheSamplePlan() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsEachOnceWhateverItLacks() {
        assertThatRule(rule).flags(plan("", ""), "/indicators/0");
        assertThatRule(rule).flags(plan("", "\"source\": \"BPS\", \"responsible\": [ \"Dinas\" ]"), "/indicators/0");
        assertThatRule(rule)
                .flags(plan("", "\"definition\": \"Arti\", \"responsible\": [ \"Dinas\" ]"), "/indicators/0");
        assertThatRule(rule).flags(plan("", "\"definition\": \"Arti\", \"source\": \"BPS\""), "/indicators/0");
    }

    @Test
    void takesADashForNothing() {
        assertThatRule(rule)
                .flags(
                        plan("", "\"definition\": \"-\", \"source\": \"BPS\", \"responsible\": [ \"Dinas\" ]"),
                        "/indicators/0");
        assertThatRule(rule)
                .flags(
                        plan("", "\"definition\": \"Arti\", \"source\": \" \", \"responsible\": [ \"Dinas\" ]"),
                        "/indicators/0");
        assertThatRule(rule)
                .flags(
                        plan("", "\"definition\": \"Arti\", \"source\": \"BPS\", \"responsible\": [ \" \" ]"),
                        "/indicators/0");
    }

    @Test
    void acceptsAFormulaForADefinition() {
        assertThatRule(rule)
                .accepts(
                        plan(
                                "",
                                "\"formula\": \"A/B × 100 %\", \"source\": \"Kasi Pemerintahan\", \"responsible\": [ \"Kecamatan\" ]"));
    }

    @Test
    void asksNoRenstraWhoIsResponsible() {
        assertThatRule(rule)
                .accepts(plan(
                        "\"type\": \"RENSTRA\"", "\"definition\": \"Rata-rata tahun belajar\", \"source\": \"BPS\""));
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
