package dev.selaras.core.model;

/** Which way a factor works. */
public enum FactorKind {
    /** Faktor penghambat: makes success harder. */
    HINDERING,
    /** Faktor pendorong, also called penunjang: makes success easier. */
    DRIVING
}
