package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.statement.DuplicateNumber;
import org.junit.jupiter.api.Test;

class DuplicateNumberTest {

    private final DuplicateNumber rule = new DuplicateNumber();

    @Test
    void acceptsNumbersThatDiffer() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsEveryLaterOne() {
        assertThatRule(rule).flags(example("""
                        { "missions": [ { "id": "M1", "number": "1", "statement": "Misi ke-1" },
                                      { "id": "M2", "number": "2", "statement": "Misi ke-2" },
                                      { "id": "M3", "number": "1", "statement": "Misi ke-3" },
                                      { "id": "M4", "number": "1", "statement": "Misi ke-4" } ] }
                        """), "/missions/2/number", "/missions/3/number");
    }

    @Test
    void comparesByValue() {
        assertThatRule(rule).flags(example("""
                        { "missions": [ { "id": "M1", "number": "9", "statement": "Misi ke-1" },
                                      { "id": "M2", "number": "09", "statement": "Misi ke-2" } ] }
                        """), "/missions/1/number");
    }

    @Test
    void doesNotTakeADotForANumber() {
        assertThatRule(rule).accepts(example("""
                        { "missions": [ { "id": "M1", "number": ".", "statement": "Misi ke-1" },
                                      { "id": "M2", "number": ".)", "statement": "Misi ke-2" } ] }
                        """));
    }

    @Test
    void knowsNumbersOfDifferentDepthApart() {
        assertThatRule(rule).accepts(example("""
                        { "targets": [ { "id": "S1", "number": "1", "statement": "Sasaran ke-1", "goals": [ "T1" ] },
                                     { "id": "S2", "number": "1.1", "statement": "Sasaran ke-2", "goals": [ "T1" ] },
                                     { "id": "S3", "number": "1.1.1", "statement": "Sasaran ke-3", "goals": [ "T1" ] },
                                     { "id": "S4", "number": "2.1", "statement": "Sasaran ke-4", "goals": [ "T1" ] } ] }
                        """));
    }

    @Test
    void comparesElementsOfOneKind() {
        assertThatRule(rule).accepts(example("""
                        { "missions": [ { "id": "M1", "number": "1", "statement": "Misi ke-1" } ], "targets": [ { "id": "S1", "number": "1", "statement": "Sasaran ke-1", "goals": [ "T1" ] } ] }
                        """));
    }

    @Test
    void leavesAnElementThatIsThereTwiceToAnotherRule() {
        assertThatRule(rule).accepts(example("""
                        { "missions": [ { "id": "M1", "number": "1", "statement": "Misi ke-1" },
                                      { "id": "M1", "number": "1", "statement": "Misi ke-1, lagi" },
                                      { "id": "M2", "number": "2", "statement": "Misi ke-2" } ] }
                        """));
    }

    @Test
    void acceptsAListThatStartsAnewUnderEachGoal() {
        assertThatRule(rule).accepts(example("""
                        { "targets": [ { "id": "S1", "number": "1", "statement": "Sasaran ke-1", "goals": [ "T1" ] },
                                     { "id": "S2", "number": "2", "statement": "Sasaran ke-2", "goals": [ "T1" ] },
                                     { "id": "S3", "number": "1", "statement": "Sasaran ke-3", "goals": [ "T2" ] },
                                     { "id": "S4", "number": "2", "statement": "Sasaran ke-4", "goals": [ "T2" ] } ] }
                        """));
    }

    @Test
    void countsMissionsAndIssuesThroughWhateverTheyName() {
        assertThatRule(rule).flags(example("""
                        { "missions": [ { "id": "M1", "number": "1", "statement": "Misi ke-1", "pillars": [ "P1" ] },
                                      { "id": "M2", "number": "1", "statement": "Misi ke-2", "pillars": [ "P2" ] } ],
                          "issues": [ { "id": "IS1", "number": "1", "statement": "Isu ke-1", "problems": [ "PR1" ] },
                                    { "id": "IS2", "number": "1", "statement": "Isu ke-2", "problems": [ "PR2" ] } ] }
                        """), "/missions/1/number", "/issues/1/number");
    }

    @Test
    void acceptsAListThatStartsAnewForEachKindOfFactor() {
        assertThatRule(rule).accepts(example("""
                        { "factors": [ { "id": "F1", "number": "1", "kind": "HINDERING", "statement": "Faktor ke-1" },
                                     { "id": "F2", "number": "1", "kind": "DRIVING", "statement": "Faktor ke-2" } ] }
                        """));
    }

    @Test
    void flagsOnlyTheGoalThatHasOneTwice() {
        assertThatRule(rule).flags(example("""
                        { "targets": [ { "id": "S1", "number": "1", "statement": "Sasaran ke-1", "goals": [ "T1" ] },
                                     { "id": "S2", "number": "1", "statement": "Sasaran ke-2", "goals": [ "T1" ] },
                                     { "id": "S3", "number": "1", "statement": "Sasaran ke-3", "goals": [ "T2" ] } ] }
                        """), "/targets/1/number");
    }

    @Test
    void flagsANumberGivenTwiceWhereEveryElementServesAnother() {
        assertThatRule(rule).flags(example("""
                        { "targets": [ { "id": "S1", "number": "1", "statement": "Sasaran ke-1", "goals": [ "T1" ] },
                                     { "id": "S2", "number": "2", "statement": "Sasaran ke-2", "goals": [ "T2" ] },
                                     { "id": "S3", "number": "2", "statement": "Sasaran ke-3", "goals": [ "T1" ] } ] }
                        """), "/targets/2/number");
    }

    @Test
    void takesMissionsAndIssuesAndWhatAnswersThemAsOneListEach() {
        assertThatRule(rule).flags(example("""
                        { "missions": [ { "id": "M1", "number": "1", "statement": "Misi ke-1", "pillars": [ "P1" ] },
                                        { "id": "M2", "number": "1", "statement": "Misi ke-2", "pillars": [ "P2" ] } ],
                          "issues": [ { "id": "IS1", "number": "1", "statement": "Mutu guru", "problems": [ "PR1" ] },
                                      { "id": "IS2", "number": "1", "statement": "Mutu jalan", "problems": [ "PR2" ] } ],
                          "goals": [ { "id": "T1", "number": "1", "statement": "Tujuan ke-1", "issues": [ "IS1" ] },
                                     { "id": "T2", "number": "1", "statement": "Tujuan ke-2", "issues": [ "IS2" ] } ] }
                        """), "/missions/1/number", "/issues/1/number", "/goals/1/number");
    }

    @Test
    void takesElementsThatReferToNothingAsSiblings() {
        assertThatRule(rule).flags(example("""
                        { "targets": [ { "id": "S1", "number": "1", "statement": "Sasaran ke-1" },
                                     { "id": "S2", "number": "1", "statement": "Sasaran ke-2", "goals": [ "T9" ] } ] }
                        """), "/targets/1/number");
    }

    @Test
    void comparesNumbersOfAnyForm() {
        assertThatRule(rule)
                .flags(
                        example("""
                        { "problems": [ { "id": "PR1", "number": ".3", "statement": "Guru kurang" }, { "id": "PR2", "number": ".3", "statement": "Jalan rusak" } ],
                          "issues": [ { "id": "IS1", "number": "1..3", "statement": "Mutu guru" }, { "id": "IS2", "number": "1..3", "statement": "Mutu jalan" } ],
                          "missions": [ { "id": "M1", "number": "1", "statement": "Misi ke-1" },
                                      { "id": "M2", "number": "1", "statement": "Misi ke-2" },
                                      { "id": "M3", "number": "a", "statement": "Misi ke-3" } ], "targets": [ { "id": "S1", "number": "1.", "statement": "Sasaran ke-1", "goals": [ "T1" ] },
                                     { "id": "S2", "number": "1.", "statement": "Sasaran ke-2", "goals": [ "T1" ] } ],
                          "factors": [ { "id": "F1", "number": "1234567890", "kind": "DRIVING", "statement": "Faktor ke-1" },
                                     { "id": "F2", "number": "1234567890", "kind": "DRIVING", "statement": "Faktor ke-2" } ] }
                        """),
                        "/problems/1/number",
                        "/issues/1/number",
                        "/missions/1/number",
                        "/targets/1/number",
                        "/factors/1/number");
    }
}
