package dev.selaras.validation;

import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleSet;
import dev.selaras.validation.rule.UnusableRuleException;
import dev.selaras.validation.rules.BuiltInRules;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The rules of the library and those that others provide as services. */
final class InstalledRules {

    private static final String MEND = "; a rule that is installed is a public class with a public constructor without"
            + " parameters, implements ElementRule, PlanRule, LibraryRule or WaiverRule, and is named in"
            + " META-INF/services/" + Rule.class.getName() + " or in the \"provides\" of its module";

    private InstalledRules() {}

    static RuleSet in(ClassLoader loader) {
        RuleSet rules = BuiltInRules.all();
        for (Rule rule : provided(loader)) {
            rules = with(rules, rule);
        }
        return rules;
    }

    private static List<Rule> provided(ClassLoader loader) {
        List<Rule> provided = new ArrayList<>();
        try {
            ServiceLoader.load(Rule.class, loader).forEach(provided::add);
            return provided;
        } catch (ServiceConfigurationError | LinkageError e) {
            String cause = e.getCause() == null ? "" : " (" + e.getCause() + ")";
            throw new UnusableRuleException("a rule can't be loaded: " + e + cause + MEND, e);
        }
    }

    /** An annotation may break in many ways when it was compiled against something else. */
    private static RuleSet with(RuleSet rules, Rule rule) {
        try {
            return rules.with(rule);
        } catch (RuntimeException | LinkageError e) {
            throw new UnusableRuleException(
                    "the rule " + rule.getClass().getName() + " can't be used: " + e.getMessage(), e);
        }
    }
}
