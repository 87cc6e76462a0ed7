package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.statement.DuplicateStatement;
import org.junit.jupiter.api.Test;

class DuplicateStatementTest {

    private final DuplicateStatement rule = new DuplicateStatement();

    @Test
    void acceptsStatementsThatDiffer() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsEveryLaterOne() {
        assertThatRule(rule).flags(example("""
                        { "problems": [ { "id": "PR1", "statement": "Guru kurang" },
                                      { "id": "PR2", "statement": "Jalan rusak" },
                                      { "id": "PR3", "statement": "GURU  kurang." },
                                      { "id": "PR4", "statement": "“Guru” kurang" } ] }
                        """), "/problems/2/statement", "/problems/3/statement");
    }

    @Test
    void namesTheMemberOfEachKind() {
        assertThatRule(rule).flags(example("""
                        { "pillars": [ { "id": "P1", "label": "Maju" }, { "id": "P2", "label": "maju" } ],
                          "indicators": [ { "id": "I1", "measures": "T1", "name": "Indeks" }, { "id": "I2", "measures": "T1", "name": "Indeks" } ] }
                        """), "/pillars/1/label", "/indicators/1/name");
    }

    @Test
    void flagsAGoalThatRepeatsItsMissionAndATargetThatRepeatsItsGoal() {
        assertThatRule(rule).flags(example("""
                        { "goals": [ { "id": "T1", "statement": "Meningkatkan Mutu Pendidikan", "missions": [ "M1" ] },
                                     { "id": "T2", "statement": "Meningkatnya kesejahteraan keluarga", "missions": [ "M2" ] } ],
                          "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "goals": [ "T1" ] },
                                       { "id": "S2", "statement": "Meningkatnya kesejahteraan keluarga!", "goals": [ "T1", "T2" ] } ] }
                        """), "/goals/0/statement", "/targets/1/statement");
    }

    @Test
    void flagsATargetThatRepeatsTheGoalWhoseIndicatorItHangsFrom() {
        assertThatRule(rule).flags(example("""
                        { "targets": [ { "id": "S1", "statement": "Meningkatnya Kecerdasan Masyarakat", "goalIndicators": [ "I1" ] },
                                       { "id": "S2", "statement": "Meningkatnya kesejahteraan keluarga", "goalIndicators": [ "I1" ] } ] }
                        """), "/targets/0/statement");
    }

    @Test
    void acceptsAGoalInTheWordsOfAMissionItDoesNotServe() {
        assertThatRule(rule).accepts(example("""
                        { "goals": [ { "id": "T1", "statement": "Meningkatkan mutu pendidikan", "missions": [ "M2" ] } ] }
                        """));
    }

    @Test
    void flagsAnElementOnceThatRepeatsASiblingAndItsParent() {
        assertThatRule(rule).flags(example("""
                        { "problems": [ { "id": "PR1", "statement": "Guru kurang" },
                                      { "id": "PR2", "statement": "Guru kurang", "parent": "PR1" } ] }
                        """), "/problems/1/statement");
    }

    @Test
    void takesAReferenceToItselfForNoRepetition() {
        assertThatRule(rule).accepts(example("""
                        { "problems": [ { "id": "PR1", "statement": "Guru kurang", "parent": "PR1" } ] }
                        """));
    }

    @Test
    void acceptsIndicatorsOfOneNameForDifferentElements() {
        assertThatRule(rule).accepts(example("""
                        { "indicators": [ { "id": "I1", "measures": "T1", "name": "Indeks" },
                                        { "id": "I2", "measures": "S1", "name": "Indeks" } ] }
                        """));
    }

    @Test
    void flagsIndicatorsOfOneNameForOneElement() {
        assertThatRule(rule).flags(example("""
                        { "indicators": [ { "id": "I1", "measures": "T1", "name": "Indeks" },
                                        { "id": "I2", "measures": "contoh#T1", "name": "Indeks" },
                                        { "id": "I3", "measures": "X9", "name": "Skor" },
                                        { "id": "I4", "measures": "X9", "name": "Skor" } ] }
                        """), "/indicators/1/name", "/indicators/3/name");
    }

    @Test
    void acceptsAFactorThatBothHindersAndDrives() {
        assertThatRule(rule).flags(example("""
                        { "factors": [ { "id": "F1", "kind": "DRIVING", "statement": "Letak daerah" },
                                     { "id": "F2", "kind": "HINDERING", "statement": "Letak daerah" },
                                     { "id": "F3", "kind": "HINDERING", "statement": "letak daerah" } ] }
                        """), "/factors/2/statement");
    }

    @Test
    void leavesAdoptionsAlone() {
        assertThatRule(rule).accepts(example("""
                        { "adoptions": [ { "id": "A1", "mode": "TOTAL", "plan": "lain", "statement": "Diadopsi" },
                                       { "id": "A2", "mode": "TOTAL", "plan": "lain", "statement": "Diadopsi" } ] }
                        """));
    }

    @Test
    void leavesWhatWasNeverWrittenToAnotherRule() {
        assertThatRule(rule).accepts(example("""
                        { "problems": [ { "id": "PR1", "statement": "" },
                                      { "id": "PR2", "statement": " " },
                                      { "id": "PR3", "statement": "Permasalahan 1" },
                                      { "id": "PR4", "statement": "Permasalahan 1" },
                                      { "id": "PR5", "statement": "TBD" },
                                      { "id": "PR6", "statement": "TBD" } ] }
                        """));
    }

    @Test
    void appliesToEveryPlan() {
        assertThatRule(rule).flags(example("""
                        { "type": "OTHER", "problems": [ { "id": "PR1", "statement": "Guru kurang" },
                                      { "id": "PR2", "statement": "Guru kurang" } ] }
                        """), "/problems/1/statement");
    }
}
