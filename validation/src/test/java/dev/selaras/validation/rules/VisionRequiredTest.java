package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.report;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rules.cascade.VisionRequired;
import org.junit.jupiter.api.Test;

class VisionRequiredTest {

    private final VisionRequired rule = new VisionRequired();

    @Test
    void acceptsAPlanWithAVision() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsThePlanAsAWhole() {
        assertThatRule(rule).flags(example("""
                        { "vision": null }
                        """), "");
    }

    @Test
    void acceptsTheAdoptionOfAnother() {
        assertThatRule(rule).accepts(example("""
                        { "vision": null, "adoptions": [ { "id": "A1", "mode": "TOTAL", "plan": "lain" } ] }
                        """));
    }

    @Test
    void takesTheRefusalToAdoptForNoVision() {
        assertThatRule(rule).flags(example("""
                        { "vision": null, "adoptions": [ { "id": "A1", "mode": "NONE", "plan": "lain" } ] }
                        """), "");
    }

    @Test
    void takesWhatARegionOnlyWeighsForNoVision() {
        assertThatRule(rule).flags(example("""
                        { "vision": null, "adoptions": [ { "id": "A1", "mode": "RELEVANT", "plan": "lain" } ] }
                        """), "");
    }

    @Test
    void appliesToALongTermPlan() {
        assertThatRule(rule).flags(example("""
                        { "type": "RPJPD", "vision": null }
                        """), "");
    }

    @Test
    void asksAKecamatanForOneUntil2017() {
        assertThatRule(rule).flags(example("""
                        { "type": "RENSTRA", "unit": { "name": "Kecamatan Contoh", "kind": "KECAMATAN" }, "period": { "start": 2017, "end": 2021 }, "vision": null }
                        """), "");
    }

    @Test
    void asksAKecamatanForNoneSince2018() {
        assertThatRule(rule).accepts(example("""
                        { "type": "RENSTRA", "unit": { "name": "Kecamatan Contoh", "kind": "KECAMATAN" }, "period": { "start": 2018, "end": 2022 }, "vision": null }
                        """));
    }

    @Test
    void asksOtherUnitsForNone() {
        assertThatRule(rule).accepts(example("""
                        { "type": "RENSTRA", "unit": { "name": "Dinas Sosial", "kind": "DINAS" }, "period": { "start": 2013, "end": 2018 }, "vision": null }
                        """));
    }

    @Test
    void weighsLessForAKecamatan() {
        assertThat(report("""
                        { "id": "lain", "type": "RENJA", "unit": { "name": "Kecamatan Contoh", "kind": "KECAMATAN" }, "period": { "start": 2016, "end": 2016 }, "vision": null }
                        """).getFindings())
                .filteredOn(finding -> finding.getCode().equals(rule.info().code()))
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.WARNING);
    }
}
