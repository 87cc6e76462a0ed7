package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.cascade.OrphanElement;
import org.junit.jupiter.api.Test;

class OrphanElementTest {

    private final OrphanElement rule = new OrphanElement();

    @Test
    void acceptsAPlanInWhichEverythingIsLinked() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsTheProblemThatNothingNamesWhileOthersAreNamed() {
        assertThatRule(rule).flags(example("""
                        { "issues": [ { "id": "IS1", "statement": "Mutu pendidikan", "problems": [ "PR1" ] } ] }
                        """), "/problems/1");
    }

    @Test
    void acceptsAPartOfATreeOfProblems() {
        assertThatRule(rule).accepts(example("""
                        { "problems": [ { "id": "PR1", "statement": "Guru belum merata" },
                                        { "id": "PR2", "statement": "Guru kurang", "parent": "PR1" } ], "issues": [] }
                        """));
    }

    @Test
    void leavesAListAloneOfWhichNothingIsLinked() {
        assertThatRule(rule).accepts(example("{ \"issues\": [] }"));
    }

    @Test
    void leavesKindsAloneOfWhichAnotherRuleAsksForTheLink() {
        assertThatRule(rule).accepts(example("""
                        { "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "goals": [ "T1" ] },
                                       { "id": "S2", "statement": "Menurunnya kemiskinan" } ] }
                        """));
    }

    @Test
    void flagsTheSameKindsInPlansOfWhichNoOtherRuleAsks() {
        assertThatRule(rule).flags(example("""
                        { "type": "RKPD",
                          "missions": [ { "id": "M1", "statement": "Meningkatkan mutu pendidikan", "pillars": [ "P1" ] },
                                        { "id": "M2", "statement": "Menguatkan ekonomi rakyat" } ],
                          "issues": [ { "id": "IS1", "statement": "Mutu pendidikan", "problems": [ "PR1", "PR2" ] },
                                      { "id": "IS2", "statement": "Kemiskinan" } ],
                          "goals": [ { "id": "T1", "statement": "Meningkatnya kecerdasan", "missions": [ "M1" ] },
                                     { "id": "T2", "statement": "Meningkatnya kesejahteraan" } ],
                          "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "goals": [ "T1" ] },
                                       { "id": "S2", "statement": "Menurunnya kemiskinan" } ], "indicators": [] }
                        """), "/pillars/1", "/missions/1", "/issues/1", "/goals/1", "/targets/1");
    }

    @Test
    void isSilentWhereAReferenceLeadsNowhereThatMayHaveMeantTheElement() {
        assertThatRule(rule).accepts(example("""
                        { "issues": [ { "id": "IS1", "statement": "Mutu pendidikan", "problems": [ "PR1", "PR9" ] } ] }
                        """)).accepts(example("""
                        { "issues": [ { "id": "IS1", "statement": "Mutu pendidikan", "problems": [ "PR1", "M1" ] } ] }
                        """));
    }

    @Test
    void leavesASecondElementOfTheSameIdToAnotherRule() {
        assertThatRule(rule).accepts(example("""
                        { "problems": [ { "id": "PR1", "statement": "Guru belum merata" },
                                        { "id": "PR1", "statement": "Guru kurang" },
                                        { "id": "PR2", "statement": "Lapangan kerja terbatas" } ] }
                        """));
    }
}
