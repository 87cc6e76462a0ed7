package dev.selaras.validation;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.RuleOutcome;
import dev.selaras.validation.report.RuleOutcome.Status;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.report.Verdict;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanValidatorTest {

    @RuleInfo(
            code = "breaks-down",
            severity = Severity.INFO,
            looksAt = Plan.class,
            summary = @Bilingual(id = "Rusak", en = "Broken"),
            message = @Bilingual(id = "Rusak", en = "Broken"),
            mend = @Bilingual(id = "Rusak", en = "Broken"),
            why = @Bilingual(id = "Rusak", en = "Broken"),
            sources = @Source(@Bilingual(id = "Uji", en = "Test")),
            since = "0.1",
            bad = "")
    static final class BreaksDown implements PlanRule {
        @Override
        public List<Flaw> check(PlanGraph graph) {
            throw new IllegalStateException();
        }
    }

    @RuleInfo(
            code = "finds-too-much",
            severity = Severity.INFO,
            looksAt = Mission.class,
            summary = @Bilingual(id = "Banyak", en = "Much"),
            message = @Bilingual(id = "Banyak {0}", en = "Much {0}"),
            mend = @Bilingual(id = "Kurangi", en = "Less"),
            why = @Bilingual(id = "Uji", en = "Test"),
            sources = @Source(@Bilingual(id = "Uji", en = "Test")),
            appliesTo = @AppliesTo(value = PlanType.RPJMD, until = 2025, severity = Severity.WARNING),
            since = "0.1",
            bad = "")
    static final class FindsTooMuch implements PlanRule {
        @Override
        public List<Flaw> check(PlanGraph graph) {
            return Collections.nCopies(1_500, Flaw.at(graph.all(Mission.class).get(0), "a"));
        }
    }

    @Test
    void aRuleThatBreaksDownLeavesTheOthersAloneAndTheVerdictOpen() {
        Plan broken = example("{ \"pillars\": [ { \"id\": \"P1\", \"label\": \"Maju\" }, { \"id\": \"P2\","
                + " \"label\": \"Sejahtera\" } ] }");

        Report report = PlanValidator.standard().with(new BreaksDown()).validate(broken);

        assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(report.getFindings()).hasSize(2);
        assertThat(statusOf("breaks-down", report)).isEqualTo(Status.COULD_NOT_RUN);
    }

    @Test
    void keepsSoManyFindingsOfOneRuleAndCountsThemAll() {
        Report report = PlanValidator.standard().with(new FindsTooMuch()).validate(sample());

        assertThat(report.getFindings()).hasSize(1_000);
        assertThat(outcome("finds-too-much", report).getFound()).isEqualTo(1_500);
    }

    @Test
    void weighsAFindingAsTheRuleSaysForThatTypeOfPlan() {
        Report report = PlanValidator.standard().with(new FindsTooMuch()).validate(sample());

        assertThat(report.getFindings()).extracting(Finding::getSeverity).containsOnly(Severity.WARNING);
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.verdict(Severity.WARNING)).isEqualTo(Verdict.INVALID);
    }

    @Test
    void aRuleOfAnotherEraDoesNotApply() {
        Plan later = example("{ \"period\": { \"start\": 2026, \"end\": 2030 } }");

        Report report = PlanValidator.standard().with(new FindsTooMuch()).validate(later);

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
        PlanValidator validator = PlanValidator.standard().with(new BreaksDown());

        assertThatThrownBy(() -> validator.with(new BreaksDown())).isInstanceOf(IllegalArgumentException.class);
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
