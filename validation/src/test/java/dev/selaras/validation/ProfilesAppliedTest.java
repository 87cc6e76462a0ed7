package dev.selaras.validation;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.profile.Adjustment;
import dev.selaras.validation.profile.Profile;
import dev.selaras.validation.profile.Weight;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.RuleOutcome;
import dev.selaras.validation.report.RuleOutcome.Status;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.report.Verdict;
import org.junit.jupiter.api.Test;

class ProfilesAppliedTest {

    /** Two findings of a rule that warns. */
    private static final Plan PLAN = example("{ \"pillars\": [ { \"id\": \"P1\", \"label\": \"Maju\" },"
            + " { \"id\": \"P2\", \"label\": \"Sejahtera\" } ] }");

    private static final String RULE = "pillar-meaning-missing";

    private static Profile only(Weight weight) {
        return Profile.builder()
                .name(Id.of("uji"))
                .addAdjustment(Adjustment.builder().addRule(RULE).weight(weight).build())
                .build();
    }

    private static Report report(Plan plan, Profile profile) {
        return PlanValidator.standard().under(profile).validate(plan);
    }

    private static RuleOutcome outcome(String code, Report report) {
        return report.getOutcomes().stream()
                .filter(outcome -> outcome.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRuleThatIsGradedUpDecidesTheVerdictAndSaysWhatItWas() {
        Report report = report(PLAN, only(Weight.ERROR));

        assertThat(report.getProfile()).isEqualTo(Id.of("uji"));
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.getFindings())
                .hasSize(2)
                .extracting(Finding::getSeverity)
                .containsOnly(Severity.ERROR);
        assertThat(outcome(RULE, report).getSeverity()).contains(Severity.ERROR);
        assertThat(outcome(RULE, report).getRegradedFrom()).contains(Severity.WARNING);
        assertThat(outcome("mission-without-goal", report).getRegradedFrom()).isEmpty();
    }

    @Test
    void aRuleThatIsSwitchedOffIsNotOneThatPassed() {
        Report report = report(PLAN, only(Weight.OFF));

        assertThat(report.getFindings()).isEmpty();
        assertThat(outcome(RULE, report).getStatus()).isEqualTo(Status.SWITCHED_OFF);
        assertThat(outcome(RULE, report).getSeverity()).isEmpty();
        assertThat(outcome(RULE, report).getLookedAt()).isEqualTo(0);
    }

    @Test
    void aRuleThatLeavesAPlanAloneDoesSoUnderEveryProfile() {
        Plan renstra = Plan.builder().from(PLAN).type(PlanType.RENSTRA).build();

        assertThat(outcome(RULE, report(renstra, only(Weight.ERROR))).getStatus())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void theYearInForceChoosesTheRulesInPlaceOfThePlansOwn() {
        PlanValidator validator = PlanValidator.standard().with(TestRules.findsTooMuch());
        Profile later = Profile.builder().name(Id.of("kelak")).inForce(2026).build();

        assertThat(outcome("finds-too-much", validator.validate(sample())).getStatus())
                .isEqualTo(Status.FAILED);
        assertThat(outcome("finds-too-much", validator.under(later).validate(sample()))
                        .getStatus())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void rulesAddedAndTakenAwayStayUnderAProfile() {
        PlanValidator validator = PlanValidator.standard().without(RULE).under(Profile.strict());

        assertThat(validator.without("vision-required").validate(PLAN).getOutcomes())
                .extracting(RuleOutcome::getCode)
                .doesNotContain(RULE, "vision-required");
        assertThat(validator.without("vision-required").validate(PLAN).getProfile())
                .isEqualTo(Id.of("strict"));
    }

    @Test
    void aProfileThatNamesNoRuleIsRefusedWithTheNearestCode() {
        Profile wrong = Profile.builder()
                .name(Id.of("uji"))
                .addAdjustment(Adjustment.builder()
                        .addRule("pillar-meening-missing")
                        .weight(Weight.OFF)
                        .build())
                .build();

        assertThatThrownBy(() -> PlanValidator.standard().under(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(RULE);
    }

    @Test
    void aRuleThatBreaksDownLeavesTheVerdictOpenUnlessItIsSwitchedOff() {
        PlanValidator validator = PlanValidator.standard().with(TestRules.breaksDown());

        assertThat(validator.under(Profile.strict()).validate(sample()).verdict())
                .isEqualTo(Verdict.INCOMPLETE);
        assertThat(validator.under(Profile.lenient()).validate(sample()).verdict())
                .isEqualTo(Verdict.VALID);
    }
}
