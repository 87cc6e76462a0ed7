package dev.selaras.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What is known of the terminal. */
final class Terminal {

    private static final int USUAL = 80;
    private static final int LEAST = 40;
    private static final int MOST = 1_000;

    /** Where nothing is shown. */
    static final PrintStream NONE = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    private Terminal() {}

    /** The terminal that errors go to; nothing is shown where they go elsewhere, or where only Linux could say. */
    static PrintStream ofErrors() {
        return isOnErrors(Path.of("/proc/self/fd/2")) ? Output.errors() : NONE;
    }

    private static boolean isOnErrors(Path errors) {
        try {
            String device = Files.readSymbolicLink(errors).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

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
