package dev.selaras.validation.rules.alignment;

import dev.selaras.validation.rule.Rule;
import java.util.List;

/** The list of the rules of this family. A rule that is not here is not run, and a test says so. */
public final class AlignmentRules {

    private static final List<Rule> ALL =
            List.of(new AstaCitaCodeMalformed(), new SdgCodeMalformed(), new SdgCodeMissing());

    private AlignmentRules() {}

    /** All rules of this family. */
    public static List<Rule> all() {
        return ALL;
    }
}
