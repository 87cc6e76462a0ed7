package dev.selaras.validation.render;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.RuleSet;
import java.util.Optional;

/** What a rule says of itself, as lines of text for people. Immutable and thread-safe. */
public final class RuleText {

    private static final Wording WHY = Wording.of("Mengapa penting", "Why it matters");
    private static final Wording MEND = Wording.of("Perbaikan", "How to mend it");
    private static final Wording BAD = Wording.of(
            "Contoh yang salah, menggantikan anggota rencana contoh",
            "Bad example, in place of members of the sample plan");
    private static final Wording FINDING = Wording.of("Temuannya", "What is found");
    private static final Wording GOOD = Wording.of("Setelah diperbaiki", "Mended");
    private static final Wording FACTS = Wording.of("Keterangan", "Facts");

    private final RuleSet rules;
    private final Language language;

    /** Makes a renderer of rules of a set, for readers of a language. */
    public RuleText(RuleSet rules, Language language) {
        this.rules = rules;
        this.language = language;
    }

    /**
     * Everything about a rule.
     *
     * @param rule a rule of the set
     * @param found the finding of its bad example, if that could be checked
     */
    public String render(Rule rule, Optional<Finding> found) {
        RuleInfo info = rule.info();
        FindingLines findings = FindingLines.plain(rules, language);
        RuleFacts facts = new RuleFacts(rule, language);
        StringBuilder text = new StringBuilder();
        text.append(info.code()).append(" · ").append(info.severity().noun().in(language));
        text.append('\n').append(RuleFacts.both(info.summary()).in(language)).append('\n');
        append(text, WHY, RuleFacts.both(info.why()).in(language));
        append(
                text,
                MEND,
                found.map(findings::mend)
                        .orElseGet(() -> RuleFacts.both(info.mend()).in(language)));
        append(text, BAD, info.bad());
        found.ifPresent(finding -> append(text, FINDING, findings.wrong(finding).strip()));
        if (!info.good().isEmpty()) {
            append(text, GOOD, info.good());
        }
        append(
                text,
                FACTS,
                fact(RuleFacts.SCOPE, facts.scope())
                        + fact(RuleFacts.LOOKS_AT, facts.looksAt())
                        + fact(RuleFacts.PLANS, facts.plans())
                        + fact(RuleFacts.SOURCES, facts.sources())
                        + fact(RuleFacts.SINCE, info.since()));
        return text.toString();
    }

    private void append(StringBuilder text, Wording heading, String lines) {
        text.append('\n').append(heading.in(language)).append('\n');
        lines.lines()
                .forEach(line -> text.append("  ").append(Printable.of(line)).append('\n'));
    }

    private String fact(Wording name, String fact) {
        return name.in(language) + ": " + fact + "\n";
    }
}
