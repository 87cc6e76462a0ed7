package dev.selaras.validation.difference;

import dev.selaras.core.language.Wording;
import java.util.Locale;

/** What can become of a part of a plan, what weighs most first. */
public enum ChangeKind {
    /** Another id of the plan: what is compared are two plans, and not two versions of one. */
    OTHER_PLAN(
            "Rencana yang berbeda",
            "Another plan",
            "Yang dibandingkan bukan dua versi dari satu rencana, melainkan {1} dan {2}.",
            "These are not two versions of one plan, but {1} and {2}."),
    /** A version before that is later than the one after: what was added seems to be removed. */
    VERSIONS_REVERSED(
            "Urutan versi terbalik",
            "Versions in reverse",
            "Versi sebelum ({1}) lebih baru daripada versi sesudah ({2}); tukarkan keduanya bila bukan itu maksudnya.",
            "The version before ({1}) is later than the one after ({2}); exchange them unless that is meant."),
    /** An element that is no longer there, though others refer to it, or are left without any of its kind to refer to. */
    REMOVED_IN_USE(
            "Dihapus padahal masih dipakai",
            "Removed although still in use",
            "{0} dihapus, padahal {3} bergantung padanya.",
            "{0} was removed, although it is used by {3}."),
    /** A value to reach that is easier to reach than before, or is not there any more. */
    MILESTONE_LOWERED(
            "Target diringankan",
            "Made easier to reach",
            "{0}: target {3} diringankan dari {1} menjadi {2}.",
            "{0}: what to reach {3} was made easier, from {1} to {2}."),
    /** Another value, or year, of the baseline. */
    BASELINE_CHANGED(
            "Kondisi awal berubah",
            "Baseline changed",
            "{0}: kondisi awal berubah dari {1} menjadi {2}.",
            "{0}: the baseline changed from {1} to {2}."),
    /** Another direction in which an indicator should go, so that its values mean something else. */
    DIRECTION_CHANGED(
            "Arah indikator berubah",
            "Direction changed",
            "{0}: arah berubah dari {1} menjadi {2}.",
            "{0}: the direction changed from {1} to {2}."),
    /** Another unit beside values that stayed as they were. */
    UNIT_CHANGED_ALONE(
            "Satuan berubah, nilai tetap",
            "Unit changed, values kept",
            "{0}: satuan berubah dari {1} menjadi {2}, tetapi semua nilainya tetap.",
            "{0}: the unit changed from {1} to {2}, but every value is as before."),
    /** An element that is no longer there, and that nothing refers to. */
    REMOVED("Dihapus", "Removed", "{0} dihapus.", "{0} was removed."),
    /** An element that was not there. */
    ADDED("Ditambahkan", "Added", "{0} ditambahkan.", "{0} was added."),
    /** An element that refers to others in place of those before: a goal that went to another mission. */
    MOVED("Dipindahkan", "Moved", "{0} dipindahkan dari {1} ke {2}.", "{0} was moved from {1} to {2}."),
    /** An element that refers to more than before. */
    LINKED("Rujukan ditambahkan", "References added", "{0} kini merujuk {2}.", "{0} now refers to {2}."),
    /** An element that no longer refers to something. */
    UNLINKED("Rujukan dihapus", "References removed", "{0} tidak lagi merujuk {1}.", "{0} no longer refers to {1}."),
    /** Another period of the plan. */
    PERIOD_CHANGED(
            "Periode rencana berubah",
            "Period changed",
            "{0}: periode berubah dari {1} menjadi {2}.",
            "{0}: the period changed from {1} to {2}."),
    /** A value to reach that is another than before, and not easier to reach as far as one can tell. */
    MILESTONE_CHANGED(
            "Target berubah",
            "Values to reach changed",
            "{0}: target {3} berubah dari {1} menjadi {2}.",
            "{0}: what to reach {3} changed from {1} to {2}."),
    /** What was reached is another than was said before. */
    ACTUAL_CHANGED(
            "Realisasi berubah",
            "Actual values changed",
            "{0}: realisasi {3} berubah dari {1} menjadi {2}.",
            "{0}: what was reached {3} changed from {1} to {2}."),
    /** A text with other words. */
    REWORDED(
            "Perubahan redaksi",
            "Reworded",
            "{0}: redaksi \"{3}\" berubah: {4}",
            "{0}: the words of \"{3}\" changed: {4}"),
    /** A text with the same words, but other capitals, spaces or punctuation; a value printed otherwise. */
    TYPOGRAPHY_CHANGED(
            "Perubahan penulisan saja",
            "Changed in print only",
            "{0}: penulisan \"{3}\" berubah dari {1} menjadi {2}; isinya tetap.",
            "{0}: \"{3}\" changed in print only, from {1} to {2}."),
    /** An element with another official number. */
    RENUMBERED(
            "Nomor berubah",
            "Renumbered",
            "{0}: nomor berubah dari {1} menjadi {2}.",
            "{0} was renumbered from {1} to {2}."),
    /** Anything else. */
    OTHER(
            "Perubahan lain",
            "Other changes",
            "{0}: isi \"{3}\" berubah dari {1} menjadi {2}.",
            "{0}: \"{3}\" changed from {1} to {2}.");

    private final String indonesianHeading;
    private final String englishHeading;
    private final String indonesian;
    private final String english;

    ChangeKind(String indonesianHeading, String englishHeading, String indonesian, String english) {
        this.indonesianHeading = indonesianHeading;
        this.englishHeading = englishHeading;
        this.indonesian = indonesian;
        this.english = english;
    }

    /** What another value of a member is, by its JSON pointer without the first slash. */
    static ChangeKind of(String member) {
        return switch (member) {
            case "id" -> OTHER_PLAN;
            case "direction" -> DIRECTION_CHANGED;
            case "number" -> RENUMBERED;
            default -> OTHER;
        };
    }

    /** What such changes have in common, as a heading above several. */
    public Wording heading() {
        return Wording.of(indonesianHeading, englishHeading);
    }

    /** What is said of such a change, with places for what {@link Change#message} fills in. */
    Wording message() {
        return Wording.of(indonesian, english);
    }

    /** The name for programs: {@code milestone-lowered}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
