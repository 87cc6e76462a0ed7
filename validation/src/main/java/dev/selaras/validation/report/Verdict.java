package dev.selaras.validation.report;

import dev.selaras.core.language.Wording;

/** What a report comes to. */
public enum Verdict {
    /** Every rule that applies could run, and none found anything of the weight asked about. */
    VALID("VALID", "VALID"),
    /** Something of that weight was found. */
    INVALID("TIDAK VALID", "INVALID"),
    /** A rule could not run, so nobody can say. */
    INCOMPLETE("TIDAK TUNTAS", "INCOMPLETE");

    private final String indonesian;
    private final String english;

    Verdict(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The word for it. */
    public Wording word() {
        return Wording.of(indonesian, english);
    }
}
