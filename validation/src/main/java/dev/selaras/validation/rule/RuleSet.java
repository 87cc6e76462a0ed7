package dev.selaras.validation.rule;

import dev.selaras.core.language.Nearest;
import dev.selaras.core.language.Wording;
import dev.selaras.validation.report.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Rules by code, sorted by code. Immutable and thread-safe. */
public final class RuleSet {

    private final Map<String, Rule> byCode = new TreeMap<>();

    private RuleSet(Collection<Rule> rules) {
        for (Rule rule : rules) {
            String code = RuleInfoCheck.check(rule).code();
            Rule taken = byCode.put(code, rule);
            if (taken != null) {
                throw new IllegalArgumentException("two rules have the code " + code + ": "
                        + taken.getClass().getName() + " and " + rule.getClass().getName()
                        + "; put a name of your own in front of one");
            }
        }
    }

    /**
     * The set of these rules.
     *
     * @throws IllegalArgumentException if two have the same code, or one says of itself what can't be
     */
    public static RuleSet of(Collection<Rule> rules) {
        return new RuleSet(rules);
    }

    /** Every rule, sorted by code. */
    public List<Rule> rules() {
        return List.copyOf(byCode.values());
    }

    /** Every code, sorted. */
    public Set<String> codes() {
        return Collections.unmodifiableSet(byCode.keySet());
    }

    /**
     * What a finding says, or how to mend it.
     *
     * @param part {@code RuleInfo::message} or {@code RuleInfo::mend}
     * @return the text in both languages, its arguments not yet put in; empty if the rule is not in this set
     */
    public Wording say(Finding finding, Function<RuleInfo, Bilingual> part) {
        return find(finding.getCode())
                .map(rule -> part.apply(rule.info()))
                .map(said -> Wording.of(said.id(), said.en()))
                .orElse(Wording.of(""));
    }

    /** The rule with this code. */
    public Optional<Rule> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The rule with this code.
     *
     * @throws IllegalArgumentException if there is none; it names the nearest
     */
    public Rule require(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("no rule has the code " + code
                        + Nearest.to(code, codes())
                                .map(nearest -> "; perhaps " + nearest + " is meant")
                                .orElse("")));
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
     * @throws IllegalArgumentException if there is none; it names the nearest
     */
    public RuleSet without(String code) {
        Rule rule = require(code);
        return of(rules().stream().filter(r -> r != rule).toList());
    }
}
