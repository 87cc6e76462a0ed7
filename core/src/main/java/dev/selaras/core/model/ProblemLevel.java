package dev.selaras.core.model;

/** How deep an analysis a problem belongs to. */
public enum ProblemLevel {
    /** Masalah pokok. */
    MAIN_PROBLEM,
    /** Masalah, a part of a main problem. */
    PROBLEM,
    /** Akar masalah, the cause of a problem. */
    ROOT_CAUSE
}
