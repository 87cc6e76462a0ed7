package dev.selaras.validation.picture;

/**
 * A line of a performance tree, from what is served to what serves it. Immutable and thread-safe.
 *
 * @param from the upper box, by its index in {@link PerformanceTree#boxes()}
 * @param to the lower box, likewise
 * @param isBroken whether there is nothing at one of its ends
 */
public record Line(int from, int to, boolean isBroken) {}
