package dev.selaras.cli;

import java.util.Map;

/** What is known of the terminal. */
final class Terminal {

    private static final int USUAL = 80;
    private static final int LEAST = 40;
    private static final int MOST = 1_000;

    private Terminal() {}

    /** How many columns it has by the variable {@code COLUMNS}, else as many as is usual. */
    static int width() {
        return width(System.getenv());
    }

    static int width(Map<String, String> environment) {
        try {
            int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
            return Math.max(LEAST, Math.min(MOST, columns));
        } catch (NumberFormatException e) {
            return USUAL;
        }
    }
}
