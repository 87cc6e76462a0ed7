package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.cascade.TargetTraceToMission;
import org.junit.jupiter.api.Test;

class TargetTraceToMissionTest {

    private final TargetTraceToMission rule = new TargetTraceToMission();

    @Test
    void acceptsTargetsWhoseGoalsServeMissions() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void acceptsAChainThroughIndicatorsAndOtherTargets() {
        assertThatRule(rule).accepts(example("""
                        { "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "goalIndicators": [ "I1" ] },
                                     { "id": "S2", "statement": "Menurunnya kemiskinan", "goalIndicators": [ "I3" ] } ] }
                        """));
    }

    @Test
    void flagsEveryTargetBelowAnIndicatorThatMeasuresNoGoal() {
        assertThatRule(rule).flags(example("""
                        { "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "goalIndicators": [ "I5" ] },
                                     { "id": "S2", "statement": "Menurunnya kemiskinan", "goalIndicators": [ "I6" ] },
                                     { "id": "S3", "statement": "Meningkatnya lapangan kerja", "goalIndicators": [ "I7" ] } ],
                          "indicators": [ { "id": "I5", "measures": "P2", "name": "Indeks kesejahteraan" },
                                          { "id": "I6", "measures": "V1", "name": "Tingkat kemiskinan" },
                                          { "id": "I7", "measures": "S2", "name": "Tingkat pengangguran" } ] }
                        """), "/targets/0", "/targets/1", "/targets/2");
    }

    @Test
    void acceptsATargetOfWhichOneChainReachesAMission() {
        assertThatRule(rule).accepts(example("""
                        { "targets": [ { "id": "S1", "statement": "Menurunnya kemiskinan", "goals": [ "T2" ], "goalIndicators": [ "I5" ] },
                                     { "id": "S2", "statement": "Meningkatnya lapangan kerja", "missions": [ "M2" ], "goalIndicators": [ "I5" ] } ],
                          "indicators": [ { "id": "I5", "measures": "P2", "name": "Indeks kesejahteraan" } ] }
                        """));
    }

    @Test
    void leavesAGoalWithoutAMissionToAnotherRule() {
        assertThatRule(rule).accepts(example("""
                        { "goals": [ { "id": "T1", "statement": "Meningkatnya kecerdasan masyarakat" },
                                   { "id": "T2", "statement": "Meningkatnya kesejahteraan keluarga", "derivedFrom": [ "S1" ] } ] }
                        """));
    }

    @Test
    void leavesATargetWithoutAGoalToAnotherRule() {
        assertThatRule(rule).accepts(example("""
                        { "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah" },
                                     { "id": "S2", "statement": "Menurunnya kemiskinan", "goalIndicators": [ "I3" ] } ] }
                        """));
    }

    @Test
    void leavesBrokenReferencesToOtherRules() {
        assertThatRule(rule).accepts(example("""
                        { "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "goals": [ "T9" ] },
                                     { "id": "S2", "statement": "Menurunnya kemiskinan", "goals": [ "M2" ] },
                                     { "id": "S3", "statement": "Meningkatnya lapangan kerja", "goalIndicators": [ "I5" ] } ],
                          "indicators": [ { "id": "I5", "measures": "T9", "name": "Indeks kesejahteraan" } ] }
                        """));
    }

    @Test
    void leavesCirclesToAnotherRule() {
        assertThatRule(rule).accepts(example("""
                        { "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "goalIndicators": [ "I5" ] },
                                     { "id": "S2", "statement": "Menurunnya kemiskinan", "goalIndicators": [ "I3" ] } ],
                          "indicators": [ { "id": "I3", "measures": "S1", "name": "Sekolah terakreditasi A" },
                                          { "id": "I5", "measures": "S1", "name": "Indeks pendidikan" } ] }
                        """));
    }

    @Test
    void isNotMisledByWhatIsWrongWithIssues() {
        assertThatRule(rule).flags(example("""
                        { "problems": [ { "id": "PR1", "statement": "Guru belum tersebar merata", "parent": "PR1" } ],
                          "issues": [ { "id": "IS1", "statement": "Mutu pendidikan yang belum merata", "problems": [ "PR1", "PR9" ] } ],
                          "targets": [ { "id": "S1", "statement": "Menurunnya kemiskinan", "goalIndicators": [ "I5" ], "issues": [ "IS1", "IS9", "lain#IS1" ] } ],
                          "indicators": [ { "id": "I5", "measures": "P2", "name": "Indeks kesejahteraan" } ] }
                        """), "/targets/0");
    }

    @Test
    void trustsReferencesIntoOtherPlans() {
        assertThatRule(rule).accepts(example("""
                        { "type": "RENSTRA", "unit": { "name": "Kecamatan Contoh", "kind": "KECAMATAN" },
                          "missions": [],
                          "goals": [ { "id": "T1", "statement": "Meningkatnya kecerdasan masyarakat", "missions": [ "lain#M1" ] },
                                     { "id": "T2", "statement": "Meningkatnya kesejahteraan keluarga", "derivedFrom": [ "lain#S1" ] } ] }
                        """));
    }

    @Test
    void followsAGoalThatDerivesFromATargetOfItsOwnPlan() {
        assertThatRule(rule).flags(example("""
                        { "type": "RENSTRA", "unit": { "name": "Kecamatan Contoh", "kind": "KECAMATAN" },
                          "goals": [ { "id": "T1", "statement": "Meningkatnya kecerdasan masyarakat", "derivedFrom": [ "S2" ] } ],
                          "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "goals": [ "T1" ] },
                                       { "id": "S2", "statement": "Menurunnya kemiskinan", "goalIndicators": [ "I5" ] } ],
                          "indicators": [ { "id": "I5", "measures": "P2", "name": "Indeks kesejahteraan" } ] }
                        """), "/targets/0", "/targets/1");
    }

    @Test
    void leavesATransitionalPlanAlone() {
        assertThatRule(rule).accepts(example("""
                        { "type": "RPD", "targets": [ { "id": "S1", "statement": "Menurunnya kemiskinan", "goalIndicators": [ "I5" ] } ],
                          "indicators": [ { "id": "I5", "measures": "P2", "name": "Indeks kesejahteraan" } ] }
                        """));
    }
}
