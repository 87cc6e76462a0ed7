package dev.selaras.validation.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Rules by code, sorted by code. Immutable and thread-safe. */
public final class RuleSet {

    private final Map<String, Rule> byCode = new TreeMap<>();

    private RuleSet(Collection<Rule> rules) {
        for (Rule rule : rules) {
            String code = rule.info().code();
            if (byCode.put(code, rule) != null) {
                throw new IllegalArgumentException("two rules have the code " + code);
            }
        }
    }

    /**
     * The set of these rules.
     *
     * @throws IllegalArgumentException if two have the same code
     */
    public static RuleSet of(Collection<Rule> rules) {
        return new RuleSet(rules);
    }

    /** Every rule, sorted by code. */
    public List<Rule> rules() {
        return List.copyOf(byCode.values());
    }

    /** The rule with this code. */
    public Optional<Rule> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * This set and one more rule.
     *
     * @throws IllegalArgumentException if its code is taken
     */
    public RuleSet with(Rule rule) {
        List<Rule> rules = new ArrayList<>(byCode.values());
        rules.add(rule);
        return of(rules);
    }

    /**
     * This set less the rule with this code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public RuleSet without(String code) {
        Rule rule = find(code).orElseThrow(() -> new IllegalArgumentException("no rule has the code " + code));
        return of(rules().stream().filter(r -> r != rule).toList());
    }
}
