package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.cascade.GoalWithoutMission;
import org.junit.jupiter.api.Test;

class GoalWithoutMissionTest {

    private final GoalWithoutMission rule = new GoalWithoutMission();

    @Test
    void acceptsGoalsThatNameTheirMissions() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsEveryGoalThatNamesNone() {
        assertThatRule(rule).flags(example("""
                        { "goals": [ { "id": "T1", "statement": "Meningkatnya kecerdasan masyarakat", "missions": [] },
                                   { "id": "T2", "statement": "Meningkatnya kesejahteraan keluarga", "missions": [ "M2" ] },
                                   { "id": "T3", "statement": "Terjaganya hutan", "issues": [ "IS1" ] } ] }
                        """), "/goals/0", "/goals/2");
    }

    @Test
    void leavesAMissionThatDoesNotExistToAnotherRule() {
        assertThatRule(rule).accepts(example("""
                        { "goals": [ { "id": "T1", "statement": "Meningkatnya kecerdasan masyarakat", "missions": [ "M9" ] } ] }
                        """));
    }

    @Test
    void acceptsAMissionOfAnotherPlan() {
        assertThatRule(rule).accepts(example("""
                        { "type": "RENSTRA", "unit": { "name": "Kecamatan Contoh", "kind": "KECAMATAN" },
                          "goals": [ { "id": "T1", "statement": "Meningkatnya mutu layanan", "missions": [ "lain#M1" ] } ] }
                        """));
    }

    @Test
    void acceptsAUnitsGoalThatDerivesFromATargetOfTheRegion() {
        assertThatRule(rule).accepts(example("""
                        { "type": "RENSTRA", "unit": { "name": "Dinas Sosial", "kind": "DINAS" }, "goals": [ { "id": "T1", "statement": "Meningkatnya mutu layanan", "derivedFrom": [ "lain#S1" ] } ] }
                        """));
    }

    @Test
    void asksMoreOfTheRegionsOwnGoals() {
        assertThatRule(rule).flags(example("""
                        { "goals": [ { "id": "T1", "statement": "Meningkatnya mutu layanan", "derivedFrom": [ "lain#S1" ] } ] }
                        """), "/goals/0");
    }

    @Test
    void appliesToTheStrategicPlanOfAnyUnit() {
        assertThatRule(rule).flags(example("""
                        { "type": "RENSTRA", "unit": { "name": "Dinas Sosial", "kind": "DINAS" }, "goals": [ { "id": "T1", "statement": "Meningkatnya mutu layanan" } ] }
                        """), "/goals/0");
    }

    @Test
    void appliesToTheWorkPlanOfAKecamatan() {
        assertThatRule(rule).flags(example("""
                        { "type": "RENJA", "unit": { "name": "Kecamatan Contoh", "kind": "KECAMATAN" }, "goals": [ { "id": "T1", "statement": "Meningkatnya mutu layanan" } ] }
                        """), "/goals/0");
    }

    @Test
    void leavesTheWorkPlansOfOtherUnitsAlone() {
        assertThatRule(rule).accepts(example("""
                        { "type": "RENJA", "unit": { "name": "Dinas Sosial", "kind": "DINAS" }, "goals": [ { "id": "T1", "statement": "Meningkatnya mutu layanan" } ] }
                        """));
    }

    @Test
    void leavesATransitionalPlanAlone() {
        assertThatRule(rule).accepts(example("""
                        { "type": "RPD", "goals": [ { "id": "T1", "statement": "Meningkatnya mutu layanan" } ] }
                        """));
    }
}
