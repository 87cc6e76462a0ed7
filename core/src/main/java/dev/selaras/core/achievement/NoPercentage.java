package dev.selaras.core.achievement;

import dev.selaras.core.language.Wording;

/** Why an achievement has no percentage. */
public enum NoPercentage {
    /** The target, or an end of the range, is an empty cell or a dash. */
    TARGET_MISSING("target tidak terisi", "there is no target"),
    /** The actual value is an empty cell or a dash. */
    ACTUAL_MISSING("realisasi tidak terisi", "there is no actual value"),
    /** There are quarters or months, but not all that are to be added up, or not the one that closes the year. */
    YEAR_INCOMPLETE(
            "realisasi triwulan atau bulan belum mencakup satu tahun",
            "the actual values of quarters or months do not cover the year"),
    /** There are quarters or months, and nothing says how they make up the year. */
    AGGREGATION_MISSING(
            "tidak ada \"aggregation\" yang menyatakan cara triwulan atau bulan membentuk nilai tahun",
            "no \"aggregation\" says how quarters or months make up the year"),
    /** The formula starts from a baseline, and there is none. */
    BASELINE_MISSING("kondisi awal tidak terisi", "there is no baseline"),
    /** A value is said not to apply. */
    NOT_APPLICABLE("tidak berlaku", "a value does not apply"),
    /** A cell holds what nobody can read: {@code #REF!}. */
    UNREADABLE("isi sel tidak terbaca", "a cell cannot be read"),
    /** The values are numbers, but of different things: an amount of rupiah and a rate, or rates of two bases. */
    INCOMPARABLE("nilai tidak sebanding", "the values cannot be compared"),
    /** The target is a range of values, and a percentage of one of its bounds would be an invention. */
    RANGE_TARGET("target berupa rentang", "the target is a range"),
    /** A value is not of the kind that the formula works on, as a word where it needs a number. */
    WRONG_KIND(
            "nilai bukan jenis yang dapat dihitung dengan rumus ini", "a value is of a kind this formula cannot use"),
    /** The indicator has no direction, so there is no telling better from worse. */
    NO_DIRECTION("arah indikator tidak ada", "the indicator has no direction"),
    /** The formula is for the other direction: actual by target for what should fall. */
    FORMULA_UNSUITED("rumus tidak sesuai dengan arah indikator", "the formula does not suit the direction"),
    /** There is no dividing by a target of zero; whether it is met can still be told. */
    ZERO_TARGET("target nol", "the target is zero"),
    /** By a negative target the sign would turn round and the better value get the lower percentage. */
    NEGATIVE_TARGET("target negatif", "the target is negative"),
    /** There is no dividing by an actual value of zero, and by a negative one the sign would turn round. */
    ACTUAL_NOT_POSITIVE("realisasi nol atau negatif", "the actual value is zero or negative"),
    /** Target and baseline are one, so there is no step of which to take a share. */
    NO_STEP("target sama dengan kondisi awal", "the target is the baseline"),
    /** The target lies on the worse side of the baseline. */
    STEP_BACKWARDS("target lebih buruk daripada kondisi awal", "the target is worse than the baseline"),
    /** The lower end of the range lies above the upper. */
    EMPTY_RANGE("batas bawah melebihi batas atas", "the lower bound is above the upper"),
    /** A grade is not on the scale. */
    GRADE_UNKNOWN("predikat tidak ada dalam skala", "a grade is not on the scale"),
    /** The formula tells whether the target is met, and nothing beyond. */
    MET_OR_NOT("rumus hanya menyatakan tercapai atau tidak", "the formula tells only whether it is met");

    private final String indonesian;
    private final String english;

    NoPercentage(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The reason for readers. */
    public Wording wording() {
        return Wording.of(indonesian, english);
    }
}
