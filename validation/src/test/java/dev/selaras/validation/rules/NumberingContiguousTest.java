package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.statement.NumberingContiguous;
import org.junit.jupiter.api.Test;

class NumberingContiguousTest {

    private final NumberingContiguous rule = new NumberingContiguous();

    @Test
    void acceptsNumbersThatCountOn() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsEachGapAtTheElementAfterIt() {
        assertThatRule(rule).flags(example("""
                        { "missions": [ { "id": "M1", "number": "1", "statement": "Misi ke-1" },
                                      { "id": "M2", "number": "3", "statement": "Misi ke-2" },
                                      { "id": "M3", "number": "4", "statement": "Misi ke-3" },
                                      { "id": "M4", "number": "7", "statement": "Misi ke-4" } ] }
                        """), "/missions/1/number", "/missions/3/number");
    }

    @Test
    void wantsTheFirstToBeOne() {
        assertThatRule(rule).flags(example("""
                        { "missions": [ { "id": "M1", "number": "2", "statement": "Misi ke-1" },
                                      { "id": "M2", "number": "3", "statement": "Misi ke-2" } ], "targets": [ { "id": "S1", "number": "1.0", "statement": "Sasaran ke-1", "goals": [ "T1" ] },
                                     { "id": "S2", "number": "1.1", "statement": "Sasaran ke-2", "goals": [ "T1" ] } ] }
                        """), "/missions/0/number", "/targets/0/number");
    }

    @Test
    void doesNotCareForTheOrderOfTheList() {
        assertThatRule(rule).accepts(example("""
                        { "missions": [ { "id": "M1", "number": "3", "statement": "Misi ke-1" },
                                      { "id": "M2", "number": "1", "statement": "Misi ke-2" },
                                      { "id": "M3", "number": "2", "statement": "Misi ke-3" },
                                      { "id": "M4", "number": "4", "statement": "Misi ke-4" } ] }
                        """));
    }

    @Test
    void passesOverElementsWithoutANumber() {
        assertThatRule(rule).flags(example("""
                        { "missions": [ { "id": "M1", "number": "1", "statement": "Misi ke-1" },
                                      { "id": "M2", "statement": "Misi ke-2" },
                                      { "id": "M3", "number": "2", "statement": "Misi ke-3" },
                                      { "id": "M4", "number": "4", "statement": "Misi ke-4" } ] }
                        """), "/missions/3/number");
    }

    @Test
    void countsBehindEachPrefix() {
        assertThatRule(rule).flags(example("""
                        { "targets": [ { "id": "S1", "number": "1.1", "statement": "Sasaran ke-1", "goals": [ "T1" ] },
                                     { "id": "S2", "number": "2.1", "statement": "Sasaran ke-2", "goals": [ "T2" ] },
                                     { "id": "S3", "number": "1.3", "statement": "Sasaran ke-3", "goals": [ "T1" ] },
                                     { "id": "S4", "number": "2.2", "statement": "Sasaran ke-4", "goals": [ "T2" ] },
                                     { "id": "S5", "number": "1.1.1", "statement": "Sasaran ke-5", "goals": [ "T1" ] } ] }
                        """), "/targets/2/number");
    }

    @Test
    void comparesByValue() {
        assertThatRule(rule).accepts(example("""
                        { "missions": [ { "id": "M1", "number": "01", "statement": "Misi ke-1" },
                                      { "id": "M2", "number": "02", "statement": "Misi ke-2" },
                                      { "id": "M3", "number": "3", "statement": "Misi ke-3" } ] }
                        """));
    }

    @Test
    void leavesAListAloneThatNumbersOtherwise() {
        assertThatRule(rule).accepts(example("""
                        { "problems": [ { "id": "PR1", "number": ".3", "statement": "Guru kurang" } ],
                          "issues": [ { "id": "IS1", "number": "1..3", "statement": "Mutu guru" } ],
                          "missions": [ { "id": "M1", "number": "1", "statement": "Misi ke-1" },
                                      { "id": "M2", "number": "3", "statement": "Misi ke-2" },
                                      { "id": "M3", "number": "a", "statement": "Misi ke-3" } ], "targets": [ { "id": "S1", "number": "1", "statement": "Sasaran ke-1", "goals": [ "T1" ] },
                                     { "id": "S2", "number": "IX", "statement": "Sasaran ke-2", "goals": [ "T1" ] } ],
                          "factors": [ { "id": "F1", "number": "1", "kind": "DRIVING", "statement": "Faktor ke-1" },
                                     { "id": "F2", "number": "1234567890", "kind": "DRIVING", "statement": "Faktor ke-2" } ] }
                        """));
    }

    @Test
    void judgesEveryListByItself() {
        assertThatRule(rule).flags(example("""
                        { "missions": [ { "id": "M1", "number": "1", "statement": "Misi ke-1" },
                                      { "id": "M2", "number": "a", "statement": "Misi ke-2" } ], "targets": [ { "id": "S1", "number": "2", "statement": "Sasaran ke-1", "goals": [ "T1" ] } ] }
                        """), "/targets/0/number");
    }

    @Test
    void countsFromOneUnderEachGoalWhereTheListStartsAnew() {
        assertThatRule(rule).flags(example("""
                        { "targets": [ { "id": "S1", "number": "1", "statement": "Sasaran ke-1", "goals": [ "T1" ] },
                                     { "id": "S2", "number": "2", "statement": "Sasaran ke-2", "goals": [ "T1" ] },
                                     { "id": "S3", "number": "1", "statement": "Sasaran ke-3", "goals": [ "T2" ] },
                                     { "id": "S4", "number": "3", "statement": "Sasaran ke-4", "goals": [ "T2" ] } ] }
                        """), "/targets/3/number");
    }

    @Test
    void countsThroughWhereTheListDoesNotStartAnew() {
        assertThatRule(rule).flags(example("""
                        { "targets": [ { "id": "S1", "number": "1", "statement": "Sasaran ke-1", "goals": [ "T1" ] },
                                     { "id": "S2", "number": "2", "statement": "Sasaran ke-2", "goals": [ "T1" ] },
                                     { "id": "S3", "number": "3", "statement": "Sasaran ke-3", "goals": [ "T2" ] },
                                     { "id": "S4", "number": "5", "statement": "Sasaran ke-4", "goals": [ "T2" ] } ] }
                        """), "/targets/3/number");
    }

    @Test
    void countsEachKindOfFactorFromOne() {
        assertThatRule(rule).flags(example("""
                        { "factors": [ { "id": "F1", "number": "1", "kind": "HINDERING", "statement": "Faktor ke-1" },
                                     { "id": "F2", "number": "2", "kind": "HINDERING", "statement": "Faktor ke-2" },
                                     { "id": "F3", "number": "1", "kind": "DRIVING", "statement": "Faktor ke-3" },
                                     { "id": "F4", "number": "3", "kind": "DRIVING", "statement": "Faktor ke-4" } ] }
                        """), "/factors/3/number");
    }

    @Test
    void leavesSiblingsWithARepeatedNumberToAnotherRule() {
        assertThatRule(rule).accepts(example("""
                        { "missions": [ { "id": "M1", "number": "1", "statement": "Misi ke-1" },
                                      { "id": "M2", "number": "1", "statement": "Misi ke-2" },
                                      { "id": "M3", "number": "4", "statement": "Misi ke-3" } ] }
                        """));
    }

    @Test
    void readsTwoDigitsThroughoutAsIfThereWereDots() {
        String missions = "{ \"missions\": [ { \"id\": \"M1\", \"number\": \"11\", \"statement\": \"Misi ke-1\" },"
                + " { \"id\": \"M2\", \"number\": \"12\", \"statement\": \"Misi ke-2\" },"
                + " { \"id\": \"M3\", \"number\": \"21\", \"statement\": \"Misi ke-3\" } ] }";

        assertThatRule(rule).accepts(example(missions));
        assertThatRule(rule).flags(example(missions.replace("\"12\"", "\"13\"")), "/missions/1/number");
    }
}
