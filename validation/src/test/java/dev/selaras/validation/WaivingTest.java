package dev.selaras.validation;

import static dev.selaras.validation.Examples.DAY;
import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.profile.Adjustment;
import dev.selaras.validation.profile.Profile;
import dev.selaras.validation.profile.Weight;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.RuleOutcome;
import dev.selaras.validation.report.RuleOutcome.Status;
import dev.selaras.validation.report.Verdict;
import dev.selaras.validation.waiver.Waiver;
import dev.selaras.validation.waiver.WaiverBuilder;
import dev.selaras.validation.waiver.Waivers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WaivingTest {

    static final String RULE = "pillar-meaning-missing";

    /** Two findings, at P1 and at P2. */
    static final Plan PLAN = example("{ \"pillars\": [ { \"id\": \"P1\", \"label\": \"Maju\" },"
            + " { \"id\": \"P2\", \"label\": \"Sejahtera\" } ] }");

    private static final Plan OTHER =
            Plan.builder().from(PLAN).id(Id.of("lain")).build();

    static WaiverBuilder waiver(String... elements) {
        return Waiver.builder()
                .rule(RULE)
                .elements(Stream.of(elements).map(Id::of).toList())
                .reason("Tidak dimuat dokumen resmi")
                .owner("Bappeda")
                .validUntil(DAY);
    }

    static PlanValidator under(WaiverBuilder... waivers) {
        return PlanValidator.standard()
                .waiving(Waivers.of(Stream.of(waivers).map(WaiverBuilder::build).toList()), DAY);
    }

    static List<String> found(Report report) {
        return report.getFindings().stream()
                .map(finding -> finding.getCode() + " " + finding.place().getPointer())
                .toList();
    }

    private static RuleOutcome outcome(Report report) {
        return report.getOutcomes().stream()
                .filter(outcome -> outcome.getCode().equals(RULE))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFindingThatIsWaivedStandsApartWithItsWaiver() {
        Report report = under(waiver("P1")).validate(PLAN);

        assertThat(found(report)).containsExactly(RULE + " /pillars/1");
        assertThat(report.getWaived()).hasSize(1);
        assertThat(report.getWaived().get(0).getFinding().place().getPointer()).isEqualTo("/pillars/0");
        assertThat(report.getWaived().get(0).getWaiver()).isEqualTo(waiver("P1").build());
        assertThat(report.getDay()).contains(DAY);
        assertThat(outcome(report).getFound()).isEqualTo(1);
        assertThat(outcome(report).getWaived()).isEqualTo(1);
        assertThat(outcome(report).getStatus()).isEqualTo(Status.FAILED);
    }

    @Test
    void whatIsWaivedDoesNotCountForTheVerdict() {
        PlanValidator strict = under(waiver("P1", "P2")).under(Profile.strict());

        assertThat(strict.validate(PLAN).verdict()).isEqualTo(Verdict.VALID);
        assertThat(outcome(strict.validate(PLAN)).getStatus()).isEqualTo(Status.WAIVED);
    }

    @Test
    void aWaiverOfAnotherPlanChangesNothingAndIsNotCalledUnused() {
        Report report = under(waiver("P1").plan(Id.of("lain"))).validate(PLAN);

        assertThat(report.getFindings())
                .isEqualTo(PlanValidator.standard().validate(PLAN).getFindings());
    }

    @Test
    void aWaiverWithoutAPlanIsUsedIfAnyPlanAtHandNeedsIt() {
        PlanValidator validator = under(waiver("P1", "P2"));

        List<Report> reports = validator.validate(PlanLibrary.of(List.of(sample(), OTHER)));

        assertThat(reports).allSatisfy(report -> assertThat(found(report)).isEmpty());
        assertThat(found(validator.validate(sample()))).containsExactly("waiver-unused ", "waiver-unused ");
    }

    @Test
    void aWaiverWithoutAPlanIsSpokenOfInTheReportOfOnePlanOnly() {
        List<Report> reports = under(waiver()).validate(PlanLibrary.of(List.of(OTHER, PLAN)));

        assertThat(found(reports.get(0))).isEmpty();
        assertThat(found(reports.get(1))).containsExactly("waiver-too-broad ");
    }

    @Test
    void theNarrowestOfSeveralWaiversIsShownAndAllOfThemAreUsed() {
        WaiverBuilder named = waiver("P1", "P2").plan(Id.of("contoh"));
        Report report = under(waiver("P1"), named, waiver("P2")).validate(PLAN);

        assertThat(found(report)).isEmpty();
        assertThat(report.getWaived()).extracting(waived -> waived.getWaiver()).containsOnly(named.build());
    }

    @Test
    void aRuleThatWasNotAskedLeavesItsWaiversAlone() {
        Profile off = Profile.builder()
                .name(Id.of("uji"))
                .addAdjustment(
                        Adjustment.builder().addRule(RULE).weight(Weight.OFF).build())
                .build();

        assertThat(found(under(waiver("P1")).under(off).validate(PLAN))).isEmpty();
    }

    @Test
    void aRuleThatBreaksDownLeavesTheVerdictOpenThoughItIsWaived() {
        PlanValidator validator = PlanValidator.standard()
                .with(TestRules.breaksDown())
                .waiving(Waivers.of(List.of(waiver().rule("breaks-down").build())), DAY);

        assertThat(validator.validate(sample()).verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(found(validator.validate(sample()))).isEmpty();
    }

    @Test
    void aWaiverOfNoRuleOrOfARuleAboutWaiversIsRefused() {
        assertThatThrownBy(() -> under(waiver().rule("pillar-meening-missing")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(RULE);
        assertThatThrownBy(() -> under(waiver().rule("waiver-unused"))).isInstanceOf(IllegalArgumentException.class);
    }
}
