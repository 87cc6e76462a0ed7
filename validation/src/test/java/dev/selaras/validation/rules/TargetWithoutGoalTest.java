package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.cascade.TargetWithoutGoal;
import org.junit.jupiter.api.Test;

class TargetWithoutGoalTest {

    private final TargetWithoutGoal rule = new TargetWithoutGoal();

    @Test
    void acceptsTargetsThatNameTheirGoals() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void acceptsATargetThatHangsFromAnIndicatorOfItsGoal() {
        assertThatRule(rule).accepts(example("""
                        { "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "goalIndicators": [ "I1" ] } ] }
                        """));
    }

    @Test
    void leavesAGoalThatDoesNotExistToAnotherRule() {
        assertThatRule(rule).accepts(example("""
                        { "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "goals": [ "T9" ] } ] }
                        """));
    }

    @Test
    void flagsEveryTargetThatNamesNone() {
        assertThatRule(rule).flags(example("""
                        { "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "goals": [] },
                                     { "id": "S2", "statement": "Menurunnya kemiskinan", "goals": [ "T2" ] },
                                     { "id": "S3", "statement": "Meningkatnya lapangan kerja" } ] }
                        """), "/targets/0", "/targets/2");
    }

    @Test
    void flagsATargetThatOnlyServesAMissionOrAnswersAnIssue() {
        assertThatRule(rule).flags(example("""
                        { "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "missions": [ "M1" ], "issues": [ "IS1" ] } ] }
                        """), "/targets/0");
    }

    @Test
    void appliesToATransitionalPlan() {
        assertThatRule(rule).flags(example("""
                        { "type": "RPD", "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah" } ] }
                        """), "/targets/0");
    }

    @Test
    void leavesMainTargetsOfALongTermPlanAlone() {
        assertThatRule(rule).accepts(example("""
                        { "type": "RPJPD", "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "missions": [ "M1" ] } ] }
                        """));
    }

    @Test
    void appliesToTheWorkPlanOfAKecamatan() {
        assertThatRule(rule).flags(example("""
                        { "type": "RENJA", "unit": { "name": "Kecamatan Contoh", "kind": "KECAMATAN" },
                          "targets": [ { "id": "S1", "statement": "Meningkatnya mutu layanan" } ] }
                        """), "/targets/0");
    }

    @Test
    void leavesTheWorkPlansOfOtherUnitsAlone() {
        assertThatRule(rule).accepts(example("""
                        { "type": "RENJA", "unit": { "name": "Dinas Sosial", "kind": "DINAS" },
                          "targets": [ { "id": "S1", "statement": "Meningkatnya mutu layanan" } ] }
                        """));
    }
}
