package dev.selaras.validation.difference;

import dev.selaras.core.language.Wording;
import java.util.Locale;

/** What can become of a part of a plan. */
public enum ChangeKind {
    /** An element that was not there. */
    ADDED("{0} ditambahkan.", "{0} was added."),
    /** An element that is no longer there, and that nothing refers to. */
    REMOVED("{0} dihapus.", "{0} was removed."),
    /** An element that is no longer there, though others still refer to it. */
    REMOVED_IN_USE("{0} dihapus, padahal masih dirujuk {1}.", "{0} was removed although {1} still refers to it."),
    /** An element that refers to others than before: a goal that went to another mission. */
    MOVED("{0} dipindahkan dari {1} ke {2}.", "{0} was moved from {1} to {2}."),
    /** A statement, label or name with other words or spelling. */
    REWORDED("{0} berubah bunyi dari {1} menjadi {2}.", "{0} was reworded from {1} to {2}."),
    /** An element with another official number. */
    RENUMBERED("{0} berganti nomor dari {1} menjadi {2}.", "{0} was renumbered from {1} to {2}."),
    /** Another unit beside values that stayed as they were. */
    UNIT_CHANGED_ALONE(
            "{0} berganti satuan dari {1} menjadi {2}, tetapi nilainya tetap.",
            "{0} has the unit {2} in place of {1}, but the same values."),
    /** Another value, or year, of the baseline. */
    BASELINE_CHANGED("{0} berganti kondisi awal dari {1} menjadi {2}.", "{0} has the baseline {2} in place of {1}."),
    /** A yearly value that is easier to reach than before. */
    MILESTONE_LOWERED(
            "{0}: target {3} diturunkan dari {1} menjadi {2}.",
            "{0}: what to reach in {3} was lowered from {1} to {2}."),
    /** A yearly value that is another than before, and not easier to reach as far as one can tell. */
    MILESTONE_CHANGED(
            "{0}: target {3} berubah dari {1} menjadi {2}.", "{0}: what to reach in {3} is {2} in place of {1}."),
    /** Anything else. */
    OTHER("{0}: isi \u201c{1}\u201d berubah.", "{0}: the member \u201c{1}\u201d has changed.");

    private final String indonesian;
    private final String english;

    ChangeKind(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** What is said of such a change, with places for its arguments. */
    public Wording message() {
        return Wording.of(indonesian, english);
    }

    /** The name for programs: {@code milestone-lowered}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
