package dev.selaras.validation;

import static dev.selaras.validation.Examples.DAY;
import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.WaivingTest.PLAN;
import static dev.selaras.validation.WaivingTest.RULE;
import static dev.selaras.validation.WaivingTest.found;
import static dev.selaras.validation.WaivingTest.under;
import static dev.selaras.validation.WaivingTest.waiver;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.rule.WaiverUse;
import dev.selaras.validation.waiver.WaiverBuilder;
import dev.selaras.validation.waiver.Waivers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of waivers, and in the report of which plan. */
class WaiverUsesTest {

    private static Wording subject(WaiverBuilder waiver) {
        return new WaiverUse(waiver.build(), true, true, 0, Set.of()).subject();
    }

    @Test
    void aRuleThatWasTakenOutLeavesItsWaiversAlone() {
        assertThat(found(under(waiver("P1")).without(RULE).validate(PLAN))).isEmpty();
    }

    @Test
    void ofTwoPlansWithOneIdTheFirstHasWhatIsSaidOfTheirWaivers() {
        PlanValidator validator = under(
                        waiver(), waiver().plan(PLAN.getId()), waiver("P9").plan(PLAN.getId()))
                .without("duplicate-plan-id");

        List<Report> reports = validator.validate(PlanLibrary.of(List.of(sample(), PLAN)));

        assertThat(found(reports.get(0))).containsExactly("waiver-too-broad ", "waiver-too-broad ", "waiver-unused ");
        assertThat(found(reports.get(1))).isEmpty();
    }

    @Test
    void waiversThatDifferInTheirReasonShareWhatTheyCover() {
        Waiving waiving = new Waiving(
                Waivers.of(List.of(waiver().build(), waiver().reason("Lain").build())), DAY);
        PlanValidator.standard().validate(PLAN).getFindings().forEach(waiving::covering);

        List<WaiverUse> uses = waiving.uses(Optional.empty(), Set.of(RULE));

        assertThat(uses.get(0).elements()).hasSize(2).isSameAs(uses.get(1).elements());
    }

    @Test
    void aWaiverThatIsTooBroadNamesTwentyElementsAtMost() {
        String pillars = IntStream.range(10, 35)
                .mapToObj(i -> "{ \"id\": \"P" + i + "\", \"label\": \"Pokok " + i + "\" }")
                .collect(Collectors.joining(", "));
        Plan plan = example("{ \"missions\": [], \"goals\": [], \"pillars\": [" + pillars + "] }");

        List<Wording> arguments = under(waiver()).validate(plan).getFindings().stream()
                .filter(finding -> finding.getCode().equals("waiver-too-broad"))
                .findFirst()
                .orElseThrow()
                .getArguments();

        assertThat(arguments.get(1)).isEqualTo(Wording.of("25"));
        assertThat(arguments.get(2).getEnglish()).contains("P29").doesNotContain("P30");
    }

    @Test
    void aWaiverWithoutElementsIsForAPlanOrForEveryPlan() {
        assertThat(subject(waiver())).isNotEqualTo(subject(waiver().plan(Id.of("contoh"))));
        assertThat(subject(waiver("P1"))).isEqualTo(subject(waiver("P1").plan(Id.of("contoh"))));
    }
}
