package dev.selaras.validation.report;

import dev.selaras.core.language.Wording;

/** How much a finding weighs, heaviest first. */
public enum Severity {
    /** The plan does not hang together. */
    ERROR("galat", "error"),
    /** Probably wrong; a person should look. */
    WARNING("peringatan", "warning"),
    /** Worth knowing. */
    INFO("catatan", "note");

    private final String indonesian;
    private final String english;

    Severity(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** What people call it. */
    public Wording noun() {
        return Wording.of(indonesian, english);
    }

    /** So many of them, in words. */
    public Wording count(int number) {
        return Wording.of(number + " " + indonesian, number + " " + english + (number == 1 ? "" : "s"));
    }

    /** Whether this weighs as much as the other or more. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
