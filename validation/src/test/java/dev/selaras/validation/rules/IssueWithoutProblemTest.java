package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.RuleOutcome;
import dev.selaras.validation.rule.RuleSet;
import dev.selaras.validation.rules.cascade.IssueWithoutProblem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    void countsEveryIssueAsFailedThoughTheFindingNamesTheFirstOnly() {
        String issues = IntStream.range(0, 30)
                .mapToObj(i -> "{ \"id\": \"IS" + i + "\", \"statement\": \"Isu\" }")
                .collect(Collectors.joining(","));

        Report report =
                PlanValidator.of(RuleSet.of(List.of(rule))).validate(example("{ \"issues\": [" + issues + "] }"));

        assertThat(report.getOutcomes()).extracting(RuleOutcome::getFailed).containsExactly(30);
        assertThat(report.getFindings().get(0).getPlaces()).hasSize(20);
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
