package dev.selaras.core.model;

/** The levels of the Sustainable Development Goals, from the top. */
public enum SdgLevel {
    /** A goal: {@code 1}. */
    GOAL(1),
    /** A target under it: {@code 1.3}, {@code 11.c}. */
    TARGET(2),
    /** An indicator of that: {@code 1.3.1}. */
    INDICATOR(3),
    /** An indicator that a nation uses in its place or besides: {@code 1.3.1.(a)}. */
    NATIONAL_INDICATOR(4);

    private final int parts;

    SdgLevel(int parts) {
        this.parts = parts;
    }

    /** Of how many parts its codes are. */
    int parts() {
        return parts;
    }
}
