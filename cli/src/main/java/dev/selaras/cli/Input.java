package dev.selaras.cli;

import dev.selaras.core.language.Wording;
import dev.selaras.format.reading.Position;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.jackson.DocumentReader;
import dev.selaras.validation.render.CheckedDocument;
import dev.selaras.validation.render.CheckedDocumentBuilder;
import dev.selaras.validation.render.Sha256;
import java.io.File;
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
 * @param name what the user knows it by: the file as named, or its line of that
 * @param file the file as the user named it
 * @param result what reading it gave, if it could be opened
 * @param digest the SHA-256 of its bytes, if it could be opened and is not too large to be looked at
 * @param positions where values stand in it, by JSON pointer; asked only if there is something to show
 * @param refusal why it could not be opened
 * @param <T> what it should hold
 */
record Input<T>(
        String name,
        String file,
        Optional<ReadResult<T>> result,
        Optional<Sha256> digest,
        Function<Collection<String>, Map<String, Position>> positions,
        Optional<Wording> refusal) {

    private static final Wording MISSING = Wording.of("Berkas ini tidak ada.", "There is no such file.");
    private static final Wording NO_FILE = Wording.of(
            "Ini bukan berkas biasa; sebutkan berkas JSON atau YAML.",
            "This is not a regular file; name a JSON or YAML file.");
    static final Wording NO_ACCESS = Wording.of(
            "Berkas ini tidak dapat dibuka; periksa izin bacanya.",
            "This file can't be opened; check that it may be read.");

    /** What the JVM puts in place of a character that the locale of the system can't express. */
    private static final char REPLACED = '\uFFFD';

    private static final Wording UNNAMEABLE = Wording.of(
            "Nama berkas ini tidak terbaca pada locale sistem; gunakan locale UTF-8, misalnya LC_ALL=C.UTF-8.",
            "The system's locale can't express this file name; use a UTF-8 locale, such as LC_ALL=C.UTF-8.");

    static <T> Input<T> read(String name, DocumentReader<T> reader) {
        Optional<Wording> refusal = refusal(name);
        if (refusal.isPresent()) {
            return refused(name, refusal.get());
        }
        Path file = Path.of(name);
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in, reader.forFile(file));
        } catch (IOException e) {
            return refused(name, NO_ACCESS);
        }
    }

    /** The JSON document on the standard input, under a name for people. */
    static <T> Input<T> standard(String name, DocumentReader<T> reader) {
        try {
            return read(name, System.in, reader);
        } catch (IOException e) {
            return refused(name, NO_ACCESS);
        }
    }

    /** Why there is no file of that name that could be opened. */
    static Optional<Wording> refusal(String name) {
        try {
            Path file = Path.of(name);
            if (name.indexOf(REPLACED) >= 0) {
                return Optional.of(UNNAMEABLE);
            }
            if (Files.notExists(file)) {
                return Optional.of(MISSING);
            }
            boolean isFile = !Files.exists(file) || Files.isRegularFile(file);
            return isFile ? Optional.empty() : Optional.of(Files.isReadable(file) ? NO_FILE : NO_ACCESS);
        } catch (InvalidPathException e) {
            return Optional.of(UNNAMEABLE);
        }
    }

    private static <T> Input<T> read(String name, InputStream in, DocumentReader<T> reader) throws IOException {
        byte[] bytes = in.readNBytes(DocumentReader.MAX_BYTES + 1);
        return new Input<>(
                name,
                name,
                Optional.of(reader.read(bytes)),
                Optional.of(bytes)
                        .filter(whole -> whole.length <= DocumentReader.MAX_BYTES)
                        .map(Sha256::of),
                pointers -> reader.locate(bytes, pointers),
                Optional.empty());
    }

    /** An input that was read as part of a file, and so has no digest of its own. */
    static <T> Input<T> part(
            String name,
            String file,
            ReadResult<T> result,
            Function<Collection<String>, Map<String, Position>> positions) {
        return new Input<>(name, file, Optional.of(result), Optional.empty(), positions, Optional.empty());
    }

    /** An input that is no file: something the program knows by name. */
    static <T> Input<T> known(String name, T value) {
        return part(name, name, ReadResult.of(value), pointers -> Map.of());
    }

    static <T> Input<T> refused(String name, Wording why) {
        return new Input<>(name, name, Optional.empty(), Optional.empty(), pointers -> Map.of(), Optional.of(why));
    }

    /** All that a report shows of it, but for the plan that it may hold and the report on that. */
    CheckedDocumentBuilder document() {
        CheckedDocumentBuilder document = CheckedDocument.builder()
                .name(name.replace(File.separatorChar, '/'))
                .file(file.replace(File.separatorChar, '/'))
                .addAllErrors(errors())
                .furtherErrors(furtherErrors())
                .positions(positions);
        digest.ifPresent(document::digest);
        refusal.ifPresent(document::refusal);
        return document;
    }

    /** What it holds, if it could be read. */
    Optional<T> value() {
        return result.flatMap(ReadResult::getValue);
    }

    /** Whether there is no file of this name. */
    boolean isMissing() {
        return refusal.filter(MISSING::equals).isPresent();
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
