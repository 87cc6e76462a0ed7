package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.model.PlanType;
import dev.selaras.validation.rules.measurement.GoalWithoutIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoalWithoutIndicatorTest {

    private final GoalWithoutIndicator rule = new GoalWithoutIndicator();

    @Test
    void acceptsAPlanWhereEachHasAnIndicator() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsEachThatNoIndicatorMeasures() {
        assertThatRule(rule).flags(example("""
                { "indicators": [] }
                """), "/goals/0", "/goals/1");
    }

    @Test
    void leavesOneWhoseIdIsTakenToAnotherRule() {
        assertThatRule(rule).accepts(example("""
                { "goals": [ { "id": "T1", "statement": "Meningkatnya mutu sekolah" },
                  { "id": "T2", "statement": "Menurunnya kemiskinan" },
                  { "id": "T2", "statement": "Meningkatnya mutu layanan" } ] }
                """));
    }

    @Test
    void acceptsOneWithSeveralIndicators() {
        assertThatRule(rule).flags(example("""
                { "indicators": [ { "id": "I1", "measures": "T2", "name": "Nilai" }, { "id": "I2", "measures": "T2", "name": "Angka" } ] }
                """), "/goals/0");
    }

    @Test
    void takesAnIndicatorOfALevelAboveOrBelowForAnotherMatter() {
        assertThatRule(rule).flags(example("""
                { "indicators": [ { "id": "I1", "measures": "T1", "name": "Nilai" }, { "id": "I2", "measures": "S1", "name": "Angka" } ] }
                """), "/goals/1");
    }

    @Test
    void flagsOneWhoseIndicatorMissesIt() {
        assertThatRule(rule).flags(example("""
                { "indicators": [ { "id": "I1", "measures": "T1", "name": "Nilai" }, { "id": "I2", "measures": "T9", "name": "Angka" } ] }
                """), "/goals/1");
    }

    @Test
    void acceptsAPlanWithoutGoals() {
        assertThatRule(rule).accepts(example("""
                { "goals": [] }
                """));
    }

    @Test
    void flagsAStrategicPlanOfAKecamatanOfAnyEra() {
        assertThatRule(rule).flags(example("""
                { "type": "RENSTRA", "period": { "start": 2011, "end": 2015 }, "indicators": [],
                  "unit": { "name": "Kecamatan Contoh", "kind": "KECAMATAN" } }
                """), "/goals/0", "/goals/1");
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
