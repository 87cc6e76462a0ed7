package dev.selaras.benchmarks;

import dev.selaras.validation.PlanValidator;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleSet;
import dev.selaras.validation.rules.BuiltInRules;
import java.util.function.Predicate;

/** Some of the rules of the library. */
final class Rules {

    private Rules() {}

    /** A validator with those for which something holds. */
    static PlanValidator where(Predicate<Rule> condition) {
        return PlanValidator.of(
                RuleSet.of(BuiltInRules.all().rules().stream().filter(condition).toList()));
    }
}
