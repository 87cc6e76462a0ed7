package dev.selaras.core.model;

/** What the points listed under a mission or pillar are. */
public enum PointKind {
    /** Upaya: something that will be done. */
    EFFORT,
    /** Kriteria: something by which quality is told. */
    CRITERION,
    /** Prinsip: something to be upheld. */
    PRINCIPLE,
    /** Pendekatan: a way of working. */
    APPROACH
}
