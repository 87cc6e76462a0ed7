package dev.selaras.cli;

import dev.selaras.validation.render.TextStyle;
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
        return isTerminal(Path.of("/proc/self/fd/2")) ? Output.errors() : NONE;
    }

    /** Lines that fit the terminal that results go to, in colours if it shows any; plain ones if they go elsewhere. */
    static TextStyle ofResults() {
        return style(isTerminal(Path.of("/proc/self/fd/1")), System.getenv());
    }

    /** A variable {@code NO_COLOR} that is not empty, as no-color.org has it, means no colours. */
    static TextStyle style(boolean isTerminal, Map<String, String> environment) {
        boolean isColoured = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
        return isTerminal ? new TextStyle(width(environment), isColoured) : TextStyle.PLAIN;
    }

    private static boolean isTerminal(Path stream) {
        try {
            String device = Files.readSymbolicLink(stream).toString();
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
