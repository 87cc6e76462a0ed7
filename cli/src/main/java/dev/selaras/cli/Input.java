package dev.selaras.cli;

import dev.selaras.core.language.Wording;
import dev.selaras.format.Format;
import dev.selaras.format.reading.Position;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.jackson.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One file named on the command line, and what came of reading it.
 *
 * @param name the file as the user named it
 * @param result what reading it gave, if it could be opened
 * @param positions where values stand in it, by JSON pointer; asked only if there is something to show
 * @param refusal why it could not be opened
 * @param <T> what it should hold
 */
record Input<T>(
        String name,
        Optional<ReadResult<T>> result,
        Function<Collection<String>, Map<String, Position>> positions,
        Optional<Wording> refusal) {

    private static final Wording MISSING = Wording.of("Berkas ini tidak ada.", "There is no such file.");
    private static final Wording NO_FILE = Wording.of(
            "Ini bukan berkas biasa; sebutkan berkas JSON atau YAML.",
            "This is not a regular file; name a JSON or YAML file.");
    private static final Wording NO_ACCESS = Wording.of(
            "Berkas ini tidak dapat dibuka; periksa izin bacanya.",
            "This file can't be opened; check that it may be read.");

    /** What the JVM puts in place of a character that the locale of the system can't express. */
    private static final char REPLACED = '\uFFFD';

    private static final Wording UNNAMEABLE = Wording.of(
            "Nama berkas ini tidak terbaca pada locale sistem; gunakan locale UTF-8, misalnya LC_ALL=C.UTF-8.",
            "The system's locale can't express this file name; use a UTF-8 locale, such as LC_ALL=C.UTF-8.");

    static <T> Input<T> read(String name, Format<T> format) {
        try {
            Path file = Path.of(name);
            if (name.indexOf(REPLACED) >= 0) {
                return refused(name, UNNAMEABLE);
            }
            if (Files.notExists(file)) {
                return refused(name, MISSING);
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return refused(name, NO_FILE);
            }
            return read(name, file, DocumentReader.of(format).forFile(file));
        } catch (InvalidPathException e) {
            return refused(name, UNNAMEABLE);
        } catch (IOException e) {
            return refused(name, NO_ACCESS);
        }
    }

    private static <T> Input<T> read(String name, Path file, DocumentReader<T> reader) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(DocumentReader.MAX_BYTES + 1);
            return new Input<>(
                    name,
                    Optional.of(reader.read(bytes)),
                    pointers -> reader.locate(bytes, pointers),
                    Optional.empty());
        }
    }

    /** An input that is no file: something the program knows by name. */
    static <T> Input<T> known(String name, T value) {
        return new Input<>(name, Optional.of(ReadResult.of(value)), pointers -> Map.of(), Optional.empty());
    }

    private static <T> Input<T> refused(String name, Wording why) {
        return new Input<>(name, Optional.empty(), pointers -> Map.of(), Optional.of(why));
    }

    /** What it holds, if it could be read. */
    Optional<T> value() {
        return result.flatMap(ReadResult::getValue);
    }

    /** Why it could not be read as what it should be. */
    List<ReadingError> errors() {
        return result.map(ReadResult::getErrors).orElse(List.of());
    }

    /** How many errors there are besides. */
    int furtherErrors() {
        return result.map(ReadResult::getFurtherErrors).orElse(0);
    }
}
