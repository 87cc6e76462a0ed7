package dev.selaras.core.model;

/** What kind of document a plan is, by the abbreviation officials use. */
public enum PlanType {
    /** Rencana Pembangunan Jangka Panjang Daerah: a region's plan for twenty years. */
    RPJPD,
    /** Rencana Pembangunan Jangka Menengah Daerah: an elected regional head's plan for five years. */
    RPJMD,
    /** Rencana Pembangunan Daerah: a transitional plan where an acting head governs; no elected vision or mission. */
    RPD,
    /** Rencana Kerja Pemerintah Daerah: a region's work plan for one year. */
    RKPD,
    /** Rencana Strategis: a unit's plan for five years; a kecamatan's too. */
    RENSTRA,
    /** Rencana Kerja: a unit's work plan for one year; a kecamatan's too. */
    RENJA,
    /** Rencana Pembangunan Jangka Menengah Desa: a village's medium-term plan. */
    RPJMDES,
    /** Rencana Pembangunan Jangka Panjang Nasional: the national plan for twenty years. */
    RPJPN,
    /** Rencana Pembangunan Jangka Menengah Nasional: the national plan for five years. */
    RPJMN,
    /** Rencana Kerja Pemerintah: the national work plan for one year. */
    RKP,
    /** Any other plan. */
    OTHER
}
