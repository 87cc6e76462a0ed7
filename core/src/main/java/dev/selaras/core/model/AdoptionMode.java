package dev.selaras.core.model;

/** How a plan takes over what a higher plan says. */
public enum AdoptionMode {
    /** All of it, by the plan's own claim. */
    TOTAL,
    /** The missions or other elements named, and no more. */
    SELECTED,
    /** Nothing yet: an analysis names what bears on the unit's tasks. */
    RELEVANT,
    /** Rewritten for the place. */
    LOCALISED,
    /** Expressly nothing. */
    NONE;

    /** Whether what is adopted becomes the plan's own to carry out. */
    public boolean isBinding() {
        return this == TOTAL || this == SELECTED || this == LOCALISED;
    }
}
