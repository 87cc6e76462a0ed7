package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.statement.HierarchicalNumber;
import org.junit.jupiter.api.Test;

class HierarchicalNumberTest {

    private final HierarchicalNumber rule = new HierarchicalNumber();

    @Test
    void acceptsTheSamplePlan() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsTheNumberThatBeginsWithThatOfAnotherGoal() {
        assertThatRule(rule).flags(example("""
                        { "targets": [ { "id": "S1", "number": "1.1", "statement": "Sasaran ke-1", "goals": [ "T1" ] },
                                       { "id": "S2", "number": "2.1.", "statement": "Sasaran ke-2", "goals": [ "T2" ] },
                                       { "id": "S3", "number": "1.2", "statement": "Sasaran ke-3", "goals": [ "T2" ] },
                                       { "id": "S4", "number": "12.1", "statement": "Sasaran ke-4", "goalIndicators": [ "I1" ] },
                                       { "id": "S5", "number": "2.2", "statement": "Sasaran ke-5", "goalIndicators": [ "I2" ] } ] }
                        """), "/targets/2/number", "/targets/3/number");
    }

    @Test
    void readsTwoDigitsThroughoutAsMissionAndGoal() {
        String goals = """
                { "goals": [ { "id": "T1", "number": "11", "statement": "Tujuan ke-1", "missions": [ "M1" ] },
                             { "id": "T2", "number": "12", "statement": "Tujuan ke-2", "missions": [ "M1" ] },
                             { "id": "T3", "number": "21", "statement": "Tujuan ke-3", "missions": [ "M2" ] } ] }
                """;

        assertThatRule(rule)
                .accepts(example(goals))
                .flags(example(goals.replace("\"12\"", "\"22\"")), "/goals/1/number");
    }

    @Test
    void acceptsTheNumberOfAnyParent() {
        assertThatRule(rule).accepts(example("""
                        { "targets": [ { "id": "S1", "number": "2.1", "statement": "Sasaran ke-1", "goals": [ "T1", "T2" ] } ] }
                        """));
    }

    @Test
    void leavesAListAloneThatMostlyNumbersOtherwise() {
        assertThatRule(rule).accepts(example("""
                        { "targets": [ { "id": "S1", "number": "1.1", "statement": "Sasaran ke-1", "goals": [ "T1" ] },
                                       { "id": "S2", "number": "1.2", "statement": "Sasaran ke-2", "goals": [ "T2" ] } ] }
                        """)).accepts(example("""
                        { "goals": [ { "id": "T1", "number": "1.1", "statement": "Tujuan ke-1", "missions": [ "M1" ] },
                                     { "id": "T2", "number": "3", "statement": "Tujuan ke-2", "missions": [ "M2" ] } ] }
                        """));
    }

    @Test
    void asksNothingWhereTheParentHasNoNumberOrIsNotThere() {
        assertThatRule(rule).accepts(example("""
                        { "missions": [ { "id": "M1", "number": "1", "statement": "Misi ke-1" },
                                        { "id": "M2", "statement": "Misi ke-2" } ],
                          "goals": [ { "id": "T1", "number": "1.1", "statement": "Tujuan ke-1", "missions": [ "M1" ] },
                                     { "id": "T2", "number": "3.1", "statement": "Tujuan ke-2", "missions": [ "M2" ] },
                                     { "id": "T3", "number": "4.1", "statement": "Tujuan ke-3", "missions": [ "M9" ] },
                                     { "id": "T4", "number": "5.1", "statement": "Tujuan ke-4", "issues": [ "IS1" ] } ] }
                        """));
    }
}
