package dev.selaras.validation.rules;

import static dev.selaras.validation.Examples.example;
import static dev.selaras.validation.Examples.sample;
import static dev.selaras.validation.RuleAssert.assertThatRule;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.rules.reference.DuplicatePlanId;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class DuplicatePlanIdTest {

    private final DuplicatePlanId rule = new DuplicatePlanId();

    @Test
    void acceptsPlansOfDifferentIds() {
        assertThatRule(rule).withAtHand(example("{ \"id\": \"lain\" }")).accepts(sample());
    }

    @Test
    void leavesTheFirstOfSeveralAlone() {
        assertThatRule(rule).withAtHand(sample()).accepts(sample());
    }

    @Test
    void acceptsAnotherVersion() {
        assertThatRule(rule)
                .withAtHand(example("{ \"version\": \"AMENDED-1\" }"), example("{ \"version\": \"AMENDED-2\" }"))
                .accepts(example("{ \"version\": \"DRAFT\" }"));
    }

    @Test
    void flagsTheLaterOnes() {
        Assertions.assertThat(PlanValidator.standard()
                        .validate(PlanLibrary.of(List.of(sample(), sample(), sample())))
                        .get(2)
                        .getFindings())
                .extracting(Finding::getCode)
                .containsExactly("duplicate-plan-id");
    }
}
