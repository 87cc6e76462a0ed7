package dev.selaras.validation;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.RuleOutcome;
import dev.selaras.validation.report.RuleOutcome.Status;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.report.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanValidatorTest {

    @Test
    void aRuleThatBreaksDownLeavesTheOthersAloneAndTheVerdictOpen() {
        Plan broken = example("{ \"pillars\": [ { \"id\": \"P1\", \"label\": \"Maju\" }, { \"id\": \"P2\","
                + " \"label\": \"Sejahtera\" } ] }");

        Report report = PlanValidator.standard().with(TestRules.breaksDown()).validate(broken);

        assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(report.getFindings()).hasSize(2);
        assertThat(statusOf("breaks-down", report)).isEqualTo(Status.COULD_NOT_RUN);
    }

    @Test
    void keepsSoManyFindingsOfOneRuleAndCountsThemAll() {
        Report report = PlanValidator.standard().with(TestRules.findsTooMuch()).validate(sample());

        assertThat(report.getFindings()).hasSize(1_000);
        assertThat(outcome("finds-too-much", report).getFound()).isEqualTo(1_500);
    }

    @Test
    void weighsAFindingAsTheRuleSaysForThatTypeOfPlan() {
        Report report = PlanValidator.standard().with(TestRules.findsTooMuch()).validate(sample());

        assertThat(report.getFindings()).extracting(Finding::getSeverity).containsOnly(Severity.WARNING);
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.verdict(Severity.WARNING)).isEqualTo(Verdict.INVALID);
    }

    @Test
    void aRuleOfAnotherEraDoesNotApply() {
        Plan later = example("{ \"period\": { \"start\": 2026, \"end\": 2030 } }");

        Report report = PlanValidator.standard().with(TestRules.findsTooMuch()).validate(later);

        assertThat(statusOf("finds-too-much", report)).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void tellsForEachRuleHowItEndedAndHowMuchItLookedAt() {
        Report report = PlanValidator.standard().validate(sample());

        assertThat(report.getOutcomes())
                .extracting(RuleOutcome::getCode)
                .isSorted()
                .hasSize(PlanValidator.standard().rules().rules().size());
        assertThat(outcome("mission-without-goal", report).getStatus()).isEqualTo(Status.PASSED);
        assertThat(outcome("mission-without-goal", report).getLookedAt()).isEqualTo(2);
    }

    @Test
    void runsWithoutARuleThatIsTakenAway() {
        PlanValidator validator = PlanValidator.standard().without("mission-without-goal");

        assertThat(validator.validate(sample()).getOutcomes())
                .extracting(RuleOutcome::getCode)
                .doesNotContain("mission-without-goal");
    }

    @Test
    void refusesARuleTwiceAndARuleThatIsNotThere() {
        PlanValidator validator = PlanValidator.standard().with(TestRules.breaksDown());

        assertThatThrownBy(() -> validator.with(TestRules.breaksDown())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> validator.without("no-such-rule")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesOneReportForEachPlanInTheirOrder() {
        Plan other = example("{ \"id\": \"lain\" }");

        assertThat(PlanValidator.standard().validate(PlanLibrary.of(List.of(other, sample()))))
                .extracting(report -> report.getPlan().getValue())
                .containsExactly("lain", "contoh");
    }

    private static Status statusOf(String code, Report report) {
        return outcome(code, report).getStatus();
    }

    private static RuleOutcome outcome(String code, Report report) {
        return report.getOutcomes().stream()
                .filter(outcome -> outcome.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
