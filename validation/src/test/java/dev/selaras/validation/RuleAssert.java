package dev.selaras.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.report.Verdict;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;

/** Says what one rule should make of plans: places, never wording. */
public final class RuleAssert {

    private final Rule rule;
    private final List<Plan> atHand = new ArrayList<>();

    private RuleAssert(Rule rule) {
        this.rule = rule;
    }

    public static RuleAssert assertThatRule(Rule rule) {
        return new RuleAssert(rule);
    }

    /** Other plans that the plan to be checked may refer to. */
    public RuleAssert withAtHand(Plan... plans) {
        atHand.addAll(List.of(plans));
        return this;
    }

    public RuleAssert accepts(Plan plan) {
        return flags(plan);
    }

    /** The rule makes one finding for each of these places, and no other. */
    public RuleAssert flags(Plan plan, String... pointers) {
        List<Plan> plans = new ArrayList<>(List.of(plan));
        plans.addAll(atHand);
        Report report = PlanValidator.of(RuleSet.of(List.of(rule)))
                .validate(PlanLibrary.of(plans))
                .get(0);
        assertThat(report.verdict()).as("the rule ran").isNotEqualTo(Verdict.INCOMPLETE);
        assertThat(report.getFindings())
                .extracting(finding -> finding.place().getPointer())
                .containsExactlyInAnyOrder(pointers);
        return this;
    }
}
