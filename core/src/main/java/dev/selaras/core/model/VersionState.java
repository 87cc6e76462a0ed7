package dev.selaras.core.model;

/** How far a version of a plan has come. */
public enum VersionState {
    /** Drafted and not yet in force (rancangan). */
    DRAFT,
    /** Enacted (ditetapkan). */
    ENACTED,
    /** Enacted, and amended since (perubahan). */
    AMENDED
}
