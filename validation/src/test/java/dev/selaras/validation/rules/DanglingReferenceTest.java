package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.reference.DanglingReference;
import org.junit.jupiter.api.Test;

class DanglingReferenceTest {

    private final DanglingReference rule = new DanglingReference();

    @Test
    void acceptsAPlanWhoseReferencesAllLeadSomewhere() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsEachReferenceByItself() {
        assertThatRule(rule).flags(example("""
                        { "goals": [ { "id": "T1", "statement": "Meningkatnya kecerdasan", "missions": [ "M1", "M8", "M9" ] } ],
                          "targets": [], "indicators": [] }
                        """), "/goals/0/missions/1", "/goals/0/missions/2");
    }

    @Test
    void flagsAReferenceToThePlanItselfByName() {
        assertThatRule(rule).flags(example("""
                        { "problems": [ { "id": "PR1", "statement": "Guru belum merata", "parent": "contoh#PR9" },
                                        { "id": "PR2", "statement": "Lapangan kerja terbatas" } ] }
                        """), "/problems/0/parent");
    }

    @Test
    void saysNothingOfAPlanThatIsNotAtHand() {
        assertThatRule(rule).accepts(example("""
                { "id": "lain", "problems": [ { "id": "PR1", "statement": "Guru belum merata", "parent": "contoh#PR9" },
                                              { "id": "PR2", "statement": "Lapangan kerja terbatas" } ] }
                """));
    }

    @Test
    void flagsAReferenceIntoAPlanThatIsAtHandAndLacksIt() {
        assertThatRule(rule).withAtHand(sample()).flags(example("""
                        { "id": "lain", "problems": [ { "id": "PR1", "statement": "Guru belum merata", "parent": "contoh#PR9" },
                                                      { "id": "PR2", "statement": "Lapangan kerja terbatas" } ] }
                        """), "/problems/0/parent");
    }
}
