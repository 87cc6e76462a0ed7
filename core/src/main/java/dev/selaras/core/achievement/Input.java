package dev.selaras.core.achievement;

import dev.selaras.core.language.Wording;

/** What an achievement is worked out from. */
public enum Input {
    /** The value to reach. */
    TARGET("target", "target"),
    /** The value reached. */
    ACTUAL("realisasi", "actual"),
    /** The value before the plan. */
    BASELINE("kondisi awal", "baseline"),
    /** The lower end of the range to stay in. */
    LOWER("batas bawah", "lower bound"),
    /** The upper end of the range to stay in. */
    UPPER("batas atas", "upper bound");

    private final String indonesian;
    private final String english;

    Input(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** Its name for readers. */
    public Wording label() {
        return Wording.of(indonesian, english);
    }
}
