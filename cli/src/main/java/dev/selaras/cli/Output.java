package dev.selaras.cli;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where results go: UTF-8 whatever the system's settings, and a failure to write is noticed. */
final class Output {

    private static final Wording FAILED =
            Wording.of("Hasil tidak dapat ditulis seluruhnya.", "The output could not be written whole.");

    private final OutputStream out;

    Output(OutputStream out) {
        this.out = out;
    }

    /** The standard output, without the layer that hides failures. */
    static Output standard() {
        return new Output(new FileOutputStream(FileDescriptor.out));
    }

    /** A stream to the standard error, in UTF-8. */
    static PrintStream errors() {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    }

    /**
     * Writes a text; says whether it went through whole.
     *
     * @param errors where whoever waits for it is told if it did not
     */
    boolean write(String text, PrintStream errors, Language language) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return true;
        } catch (IOException e) {
            errors.println(FAILED.in(language));
            return false;
        }
    }
}
