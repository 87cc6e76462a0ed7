package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.TargetWithoutIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TargetWithoutIndicatorTest {

    private final TargetWithoutIndicator rule = new TargetWithoutIndicator();

    @Test
    void acceptsAPlanWhereEachHasAnIndicator() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsEachThatNoIndicatorMeasures() {
        assertThatRule(rule).flags(example("""
                { "indicators": [] }
                """), "/targets/0", "/targets/1");
    }

    @Test
    void leavesOneWhoseIdIsTakenToAnotherRule() {
        assertThatRule(rule).accepts(example("""
                { "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah" },
                  { "id": "S2", "statement": "Menurunnya kemiskinan" },
                  { "id": "S2", "statement": "Meningkatnya mutu layanan" } ] }
                """));
    }

    @Test
    void acceptsOneWithSeveralIndicators() {
        assertThatRule(rule).flags(example("""
                { "indicators": [ { "id": "I1", "measures": "S2", "name": "Nilai" }, { "id": "I2", "measures": "S2", "name": "Angka" } ] }
                """), "/targets/0");
    }

    @Test
    void takesAnIndicatorOfALevelAboveOrBelowForAnotherMatter() {
        assertThatRule(rule).flags(example("""
                { "indicators": [ { "id": "I1", "measures": "S1", "name": "Nilai" }, { "id": "I2", "measures": "T1", "name": "Angka" } ] }
                """), "/targets/1");
    }

    @Test
    void takesTheIndicatorOfAGoalThatATargetHangsFromForAnotherMatter() {
        assertThatRule(rule).flags(example("""
                { "targets": [ { "id": "S1", "statement": "Meningkatnya mutu", "goalIndicators": [ "I1" ] } ],
                  "indicators": [ { "id": "I1", "measures": "T1", "name": "Nilai" } ] }
                """), "/targets/0");
    }

    @Test
    void flagsOneWhoseIndicatorMissesIt() {
        assertThatRule(rule).flags(example("""
                { "indicators": [ { "id": "I1", "measures": "S1", "name": "Nilai" }, { "id": "I2", "measures": "S9", "name": "Angka" } ] }
                """), "/targets/1");
    }

    @Test
    void acceptsAPlanWithoutTargets() {
        assertThatRule(rule).accepts(example("""
                { "targets": [] }
                """));
    }

    @Test
    void flagsAStrategicPlanOfAKecamatanOfAnyEra() {
        assertThatRule(rule).flags(example("""
                { "type": "RENSTRA", "period": { "start": 2011, "end": 2015 }, "indicators": [],
                  "unit": { "name": "Kecamatan Contoh", "kind": "KECAMATAN" } }
                """), "/targets/0", "/targets/1");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RPJMD", "RENSTRA"})
    void accusesNoPlanOfAnotherType(PlanType type) {
        assertThatRule(rule).accepts(example("""
                { "type": "TYPE", "indicators": [] }
                """.replace("TYPE", type.name())));
    }
}
