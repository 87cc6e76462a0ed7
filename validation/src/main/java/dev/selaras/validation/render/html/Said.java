package dev.selaras.validation.render.html;

import dev.selaras.core.language.Wording;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.RuleSet;
import java.util.List;
import java.util.function.Function;

/** Wordings with their arguments put in, in both languages. */
final class Said {

    private Said() {}

    static Wording of(Wording wording, Wording... arguments) {
        return wording.with(List.of(arguments));
    }

    /** A wording about a number. */
    static Wording of(Wording wording, long number) {
        return of(wording, Wording.of(number));
    }

    /** What a finding says, or how to mend it. */
    static Wording of(RuleSet rules, Finding finding, Function<RuleInfo, Bilingual> part) {
        return of(rules.say(finding, part), finding.getArguments().toArray(Wording[]::new));
    }
}
