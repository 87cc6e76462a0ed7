package dev.selaras.core.model;

/** The levels of the official list of what regional governments do and pay for, by their official names. */
public enum NomenclatureLevel {
    /** A group of government affairs. */
    URUSAN,
    /** One field of government affairs. */
    BIDANG_URUSAN,
    /** A programme in a field. */
    PROGRAM,
    /** An activity in a programme. */
    KEGIATAN,
    /** A sub-activity, the part that is budgeted. */
    SUB_KEGIATAN
}
