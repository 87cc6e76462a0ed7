package dev.selaras.validation.picture;

import dev.selaras.core.language.Wording;

/** What a value of an indicator is for. */
enum Role {
    /** Kondisi awal. */
    BASELINE("kondisi awal", "baseline"),
    /** Target tahunan. */
    MILESTONE("target", "milestone"),
    /** Kondisi akhir. */
    END_STATE("kondisi akhir", "end state"),
    /** Realisasi. */
    ACTUAL("realisasi", "actual");

    private final String indonesian;
    private final String english;

    Role(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** What planners call it. */
    Wording noun() {
        return Wording.of(indonesian, english);
    }
}
