package dev.selaras.testkit;

import java.util.stream.Stream;

/**
 * An element, or a plan, as it is with a fault.
 *
 * @param below where the fault has to be found, as a JSON pointer below what was changed; empty for the whole of it
 * @param changed what it is with the fault
 */
record Change<T>(String below, T changed) {

    /** The one change that can be made. */
    static <T> Stream<Change<T>> to(String below, T changed) {
        return Stream.of(new Change<>(below, changed));
    }

    /** The one change that can be made, if a condition is met. */
    static <T> Stream<Change<T>> when(boolean condition, String below, T changed) {
        return condition ? to(below, changed) : Stream.empty();
    }
}
