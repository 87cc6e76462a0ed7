package dev.selaras.validation.render;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.RuleSet;
import java.util.List;

/** A set of rules as lines of text for people. Immutable and thread-safe. */
public final class RuleTable {

    private static final Wording RULES = Wording.of("{0} aturan", "{0} rules");
    private static final Wording ONE_RULE = Wording.of("{0} aturan", "{0} rule");

    private final Language language;

    /** Makes a renderer for readers of a language. */
    public RuleTable(Language language) {
        this.language = language;
    }

    /** The rules sorted by code, a line each with code, severity and defect, and a last line that counts them. */
    public String render(RuleSet rules) {
        int codeWidth = widest(rules.codes());
        int severityWidth =
                widest(List.of(Severity.values()).stream().map(this::noun).toList());
        StringBuilder text = new StringBuilder();
        for (Rule rule : rules.rules()) {
            RuleInfo info = rule.info();
            append(text, info.code(), codeWidth);
            append(text, noun(info.severity()), severityWidth);
            text.append(RuleFacts.both(info.summary()).in(language)).append('\n');
        }
        int count = rules.rules().size();
        Wording counted = Wording.of(count);
        text.append((count == 1 ? ONE_RULE : RULES).in(language, List.of(counted)));
        return text.append('\n').toString();
    }

    private String noun(Severity severity) {
        return severity.noun().in(language);
    }

    private static int widest(Iterable<String> words) {
        int widest = 0;
        for (String word : words) {
            widest = Math.max(widest, word.length());
        }
        return widest;
    }

    private static void append(StringBuilder text, String word, int width) {
        text.append(word).append(" ".repeat(width - word.length() + 2));
    }
}
