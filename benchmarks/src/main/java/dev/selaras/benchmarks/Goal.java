package dev.selaras.benchmarks;

/**
 * What a measurement should come to.
 *
 * @param what what is measured
 * @param limit what it should come to
 * @param atMost whether it should be no more, else no less
 * @param measured what it came to
 */
record Goal(String what, double limit, boolean atMost, double measured) {

    static Goal atMost(double limit, String what, double measured) {
        return new Goal(what, limit, true, measured);
    }

    static Goal atLeast(double limit, String what, double measured) {
        return new Goal(what, limit, false, measured);
    }

    /** A row of a table, of four cells. */
    String row() {
        return "| " + what + " | " + (atMost ? "≤ " : "≥ ") + Figures.of(limit) + " | " + Figures.of(measured) + " | "
                + (isMet()
                        ? "met"
                        : "missed by a factor of " + Figures.of(atMost ? measured / limit : limit / measured))
                + " |";
    }

    private boolean isMet() {
        return atMost ? measured <= limit : measured >= limit;
    }
}
