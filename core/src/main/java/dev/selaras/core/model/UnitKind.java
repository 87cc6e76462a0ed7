package dev.selaras.core.model;

/** What kind of organisation a regional unit (perangkat daerah) is. */
public enum UnitKind {
    /** A sub-district office, led by a camat. */
    KECAMATAN,
    /** An urban village office. */
    KELURAHAN,
    /** A service department. */
    DINAS,
    /** An agency. */
    BADAN,
    /** A secretariat. */
    SEKRETARIAT,
    /** The inspectorate. */
    INSPEKTORAT,
    /** Any other unit. */
    OTHER
}
