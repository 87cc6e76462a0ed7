package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.validation.rules.cascade.IssueWithoutProblem;
import org.junit.jupiter.api.Test;

class IssueWithoutProblemTest {

    private final IssueWithoutProblem rule = new IssueWithoutProblem();

    @Test
    void acceptsIssuesThatSumUpProblems() {
        assertThatRule(rule).accepts(sample());
    }

    @Test
    void flagsTheIssueThatNamesNoProblem() {
        assertThatRule(rule).flags(example("""
                        { "issues": [ { "id": "IS1", "statement": "Mutu pendidikan", "problems": [ "PR9" ] },
                                      { "id": "IS2", "statement": "Kemiskinan yang masih tinggi" } ] }
                        """), "/issues/1");
    }

    @Test
    void saysItOnceWhereNoIssueNamesAny() {
        assertThatRule(rule).flags(example("""
                        { "problems": [], "issues": [ { "id": "IS1", "statement": "Mutu pendidikan" },
                                                      { "id": "IS2", "statement": "Kemiskinan yang masih tinggi" } ] }
                        """), "/issues");
    }

    @Test
    void flagsTheOnlyIssueItself() {
        assertThatRule(rule).flags(example("""
                        { "issues": [ { "id": "IS1", "statement": "Mutu pendidikan" } ] }
                        """), "/issues/0");
    }

    @Test
    void acceptsAPlanWithoutIssues() {
        assertThatRule(rule).accepts(example("{ \"issues\": [] }"));
    }

    @Test
    void leavesTheWorkPlanOfARegionAlone() {
        assertThatRule(rule).accepts(example("""
                        { "type": "RKPD", "issues": [ { "id": "IS1", "statement": "Mutu pendidikan" } ] }
                        """));
    }
}
