package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.cascade.GoalWithoutTarget;
import org.junit.jupiter.api.Test;

class GoalWithoutTargetTest {

    private final GoalWithoutTarget rule = new GoalWithoutTarget();

    @Test
    void acceptsGoalsThatTargetsHangFrom() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void acceptsAGoalWhoseTargetHangsFromItsIndicator() {
        assertThatRule(rule).accepts(example("""
                        { "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "goalIndicators": [ "I1", "I2" ] } ] }
                        """));
    }

    @Test
    void flagsEveryGoalWithoutOne() {
        assertThatRule(rule).flags(example("""
                        { "targets": [], "indicators": [] }
                        """), "/goals/0", "/goals/1");
    }

    @Test
    void leavesAGoalWhoseIdIsTakenToAnotherRule() {
        assertThatRule(rule).accepts(example("""
                        { "goals": [ { "id": "T1", "statement": "Meningkatnya kecerdasan masyarakat" },
                                   { "id": "T2", "statement": "Meningkatnya kesejahteraan keluarga" },
                                   { "id": "T2", "statement": "Meningkatnya mutu layanan" } ] }
                        """));
    }

    @Test
    void countsNoTargetThatIsOnlyMeasured() {
        assertThatRule(rule).flags(example("""
                        { "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "goals": [ "T1" ] },
                                     { "id": "S2", "statement": "Menurunnya kemiskinan", "goalIndicators": [ "I3" ] } ] }
                        """), "/goals/1");
    }

    @Test
    void countsNoGoalThatDerivesFromATarget() {
        assertThatRule(rule).flags(example("""
                        { "type": "RENSTRA",
                          "goals": [ { "id": "T1", "statement": "Meningkatnya mutu layanan", "derivedFrom": [ "S1" ] } ],
                          "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah" } ] }
                        """), "/goals/0");
    }

    @Test
    void appliesToTheStrategicPlanOfAKecamatan() {
        assertThatRule(rule).flags(example("""
                        { "type": "RENSTRA", "unit": { "name": "Kecamatan Contoh", "kind": "KECAMATAN" }, "targets": null, "goals": [ { "id": "T1", "statement": "Meningkatnya mutu layanan" } ] }
                        """), "/goals/0");
    }

    @Test
    void leavesAWorkPlanAlone() {
        assertThatRule(rule).accepts(example("""
                        { "type": "RENJA", "unit": { "name": "Kecamatan Contoh", "kind": "KECAMATAN" }, "targets": null, "goals": [ { "id": "T1", "statement": "Meningkatnya mutu layanan" } ] }
                        """));
    }
}
