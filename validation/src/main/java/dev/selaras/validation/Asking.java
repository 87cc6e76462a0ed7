package dev.selaras.validation;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LibraryRule;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.WaiverRule;
import dev.selaras.validation.rule.WaiverUse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What rules are asked about, each as far as it looks.
 *
 * @param graph the plan
 * @param library the plan among others
 * @param walk what the rules about single elements found
 * @param uses what the waivers turned out to cover, if that is known yet
 */
record Asking(PlanGraph graph, PlanLibrary library, ElementWalk walk, List<WaiverUse> uses) {

    /** What a rule finds. */
    List<Flaw> flaws(Rule rule) {
        if (rule instanceof ElementRule<?> elementRule) {
            return walk.flaws(elementRule);
        }
        if (rule instanceof PlanRule planRule) {
            return planRule.check(graph);
        }
        if (rule instanceof WaiverRule waiverRule) {
            return waiverRule.check(graph, uses);
        }
        return ((LibraryRule) rule).check(graph, library);
    }

    /** How many objects a rule looks at. */
    int lookedAt(Rule rule) {
        if (rule instanceof WaiverRule) {
            return uses.size();
        }
        int lookedAt = 0;
        for (Class<?> type : Set.copyOf(Arrays.asList(rule.info().looksAt()))) {
            lookedAt += type == Plan.class
                    ? 1
                    : graph.all(type.asSubclass(PlanElement.class)).size();
        }
        return lookedAt;
    }
}
