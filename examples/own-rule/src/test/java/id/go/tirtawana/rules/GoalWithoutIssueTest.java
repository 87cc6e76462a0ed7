package id.go.tirtawana.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.jackson.DocumentReader;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.profile.Profile;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.Verdict;
import dev.selaras.validation.rule.RuleInfo;
import org.junit.jupiter.api.Test;

class GoalWithoutIssueTest {

    private static final String CODE = "tirtawana-goal-without-issue";

    private final PlanValidator validator = PlanValidator.installed();
    private final RuleInfo rule = validator.rules().require(CODE).info();

    private Report report(String example) {
        return validator.validate(SamplePlan.with(example));
    }

    @Test
    void theBadExampleBreaksThisRuleAndNoOther() {
        assertThat(report(rule.bad()).getFindings())
                .extracting(Finding::getCode)
                .containsExactly(CODE);
    }

    @Test
    void theGoodExampleBreaksNoRule() {
        assertThat(report(rule.good()).getFindings()).isEmpty();
        assertThat(report(rule.good()).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void aValidatorIsGivenTheRuleByHand() {
        PlanValidator validator = PlanValidator.standard().with(new GoalWithoutIssue());

        assertThat(validator.rules().codes())
                .isEqualTo(PlanValidator.installed().rules().codes());
    }

    @Test
    void flagsTheGoalThatNamesNoIssue() {
        assertThat(report(rule.bad()).getFindings())
                .extracting(finding -> finding.place().getPointer())
                .containsExactly("/goals/1");
    }

    @Test
    void leavesAnnualPlansAlone() {
        Plan plan = SamplePlan.with(rule.bad());
        Plan annual = Plan.builder().from(plan).type(PlanType.RKPD).build();

        assertThat(validator.validate(annual).getFindings())
                .extracting(Finding::getCode)
                .doesNotContain(CODE);
    }

    @Test
    void aProfileMakesItAnError() {
        Profile profile = DocumentReader.of(validator.profileFormat()).read("""
                        { "selaras-profile": "1", "name": "tirtawana",
                          "adjustments": [ { "rules": ["tirtawana-goal-without-issue"], "weight": "ERROR" } ] }
                        """).orElseThrow();
        Report graded = validator.under(profile).validate(SamplePlan.with(rule.bad()));

        assertThat(report(rule.bad()).verdict()).isEqualTo(Verdict.VALID);
        assertThat(graded.verdict()).isEqualTo(Verdict.INVALID);
    }
}
