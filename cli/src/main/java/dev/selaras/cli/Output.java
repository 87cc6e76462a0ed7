package dev.selaras.cli;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import dev.selaras.validation.render.TextStyle;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where results go: UTF-8 whatever the system's settings, and a failure to write is noticed. */
final class Output {

    private static final Wording FAILED =
            Wording.of("Hasil tidak dapat ditulis seluruhnya.", "The output could not be written whole.");

    private static final Wording FILE_FAILED = Wording.of(
            "Hasil tidak dapat ditulis ke \"{0}\"; periksa foldernya, izin tulis, dan ruang penyimpanan.",
            "The output could not be written to \"{0}\"; check its folder, the permission and the space left.");

    /** What the system says of a reader that has gone; it has seen what it wanted. */
    private static final String READER_GONE = "Broken pipe";

    private final OutputStream out;
    private final TextStyle style;
    private Optional<String> file = Optional.empty();

    /** To whatever reads the stream. */
    Output(OutputStream out) {
        this(out, TextStyle.PLAIN);
    }

    private Output(OutputStream out, TextStyle style) {
        this.out = out;
        this.style = style;
    }

    /** The standard output, without the layer that hides failures. */
    static Output standard() {
        return new Output(new FileOutputStream(FileDescriptor.out), Terminal.ofResults());
    }

    /** A stream to the standard error, in UTF-8. */
    static PrintStream errors() {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    }

    /** From now on results go to this file, each in place of what was there; with {@code -} they are printed as before. */
    void into(String name) {
        file = Optional.of(name).filter(given -> !given.equals("-"));
    }

    /** How lines for people look there. */
    TextStyle style() {
        return file.isPresent() ? TextStyle.PLAIN : style;
    }

    /** Whether results go to the file of this name, by whatever way it is named. */
    boolean isFile(String name) {
        try {
            return file.isPresent() && Files.isSameFile(Path.of(file.get()), Path.of(name));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /** Whether there is something already where results go. */
    boolean wouldReplace() {
        try {
            return file.isPresent() && Files.exists(Path.of(file.get()));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Writes a text; says whether it went through whole.
     *
     * @param errors where whoever waits for it is told if it did not
     */
    boolean write(String text, PrintStream errors, Language language) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (file.isPresent()) {
                AtomicFile.write(Path.of(file.get()), bytes);
            } else {
                out.write(bytes);
                out.flush();
            }
            return true;
        } catch (IOException | InvalidPathException e) {
            complain(e, errors, language);
            return false;
        }
    }

    private void complain(Exception failure, PrintStream errors, Language language) {
        if (file.isPresent()) {
            Wording name = Wording.of(Printable.of(file.get()));
            errors.println(FILE_FAILED.in(language, List.of(name)));
        } else if (!READER_GONE.equals(failure.getMessage())) {
            errors.println(FAILED.in(language));
        }
    }
}
