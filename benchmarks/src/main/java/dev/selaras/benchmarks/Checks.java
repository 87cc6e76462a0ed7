package dev.selaras.benchmarks;

import java.util.Arrays;

/** What must hold before anything is measured: peers that do the same work find the same. */
final class Checks {

    private Checks() {}

    /** Refuses answers that differ. */
    static void same(Object expected, Object... answers) {
        if (!Arrays.stream(answers).allMatch(expected::equals)) {
            throw new IllegalStateException(
                    "not the same: " + expected + " is expected, and there are " + Arrays.toString(answers));
        }
    }
}
