package dev.selaras.core.model;

/** Which way an indicator should move; without it no one can tell progress from decline. */
public enum Direction {
    /** Higher is better: life expectancy. */
    INCREASE,
    /** Lower is better: poverty. */
    DECREASE,
    /** Not below the value. */
    MAINTAIN_ABOVE,
    /** Not above the value. */
    MAINTAIN_BELOW,
    /** Inside the range. */
    WITHIN,
    /** Neither; the value is descriptive. */
    NONE
}
