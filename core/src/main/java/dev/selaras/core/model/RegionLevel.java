package dev.selaras.core.model;

/** The levels of government and administration, by their official names. */
public enum RegionLevel {
    /** The state. */
    NASIONAL,
    /** A province. */
    PROVINSI,
    /** A regency, led by a bupati. */
    KABUPATEN,
    /** A city, led by a walikota. */
    KOTA,
    /** A sub-district of a regency or city. */
    KECAMATAN,
    /** An urban village, part of a kecamatan's administration. */
    KELURAHAN,
    /** A village with its own government. */
    DESA,
    /** A customary village. */
    DESA_ADAT
}
