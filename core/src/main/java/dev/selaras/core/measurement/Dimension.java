package dev.selaras.core.measurement;

/** What sort of thing a {@link Unit} measures; only values of one dimension can be compared. */
public enum Dimension {
    /** A share of a hundred: {@code %}, {@code Persen}, {@code % PDRB}. */
    PERCENT,
    /** A bare number on a scale of its own: {@code Indeks}, {@code Angka}, {@code poin}, {@code Nilai}, {@code Skor}. */
    INDEX,
    /** How many of a thing: {@code Dokumen}, {@code Orang}, {@code Kali}. */
    COUNT,
    /** Money: {@code Rp}, {@code Juta Rupiah}. */
    CURRENCY,
    /** So much for every so much: {@code per 100.000 kelahiran hidup}, {@code Ton/Ha}. */
    RATE,
    /** One number to another: {@code Rasio}. */
    RATIO,
    /** Length of time: {@code Tahun}, {@code Hari}. */
    TIME,
    /** Length, area, volume, weight or energy: {@code Ha}, {@code km}, {@code ton}. */
    PHYSICAL,
    /** A place in an order: {@code Predikat}, {@code Level}, {@code Peringkat}. */
    GRADE,
    /** A unit that is not known here, or none. */
    OTHER
}
