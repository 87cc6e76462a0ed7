package dev.selaras.validation;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.report.Report;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleSet;
import dev.selaras.validation.rules.BuiltInRules;
import java.util.List;

/**
 * Checks plans by a set of rules.
 *
 * <p>It never fails because of what a plan contains: every fault is a finding, and a rule that breaks down leaves the
 * others alone and makes the verdict INCOMPLETE. Immutable, thread-safe and made to be kept.
 */
public final class PlanValidator {

    private final RuleSet rules;

    private PlanValidator(RuleSet rules) {
        this.rules = rules;
    }

    /** The validator with all rules of the library. */
    public static PlanValidator standard() {
        return new PlanValidator(BuiltInRules.all());
    }

    /** The validator with these rules and no others. */
    public static PlanValidator of(RuleSet rules) {
        return new PlanValidator(rules);
    }

    /**
     * A validator with one more rule.
     *
     * @throws IllegalArgumentException if a rule has that code already
     */
    public PlanValidator with(Rule rule) {
        return new PlanValidator(rules.with(rule));
    }

    /**
     * A validator with one rule less.
     *
     * @throws IllegalArgumentException if no rule has that code
     */
    public PlanValidator without(String code) {
        return new PlanValidator(rules.without(code));
    }

    /** The rules it checks by. */
    public RuleSet rules() {
        return rules;
    }

    /** Checks a plan by itself; plans it refers to are not at hand. */
    public Report validate(Plan plan) {
        return validate(PlanLibrary.of(List.of(plan))).get(0);
    }

    /** Checks every plan of a library among the others; one report a plan, in the order of the library. */
    public List<Report> validate(PlanLibrary library) {
        return library.graphs().stream()
                .map((PlanGraph graph) -> new Examination(rules, graph, library).report())
                .toList();
    }
}
