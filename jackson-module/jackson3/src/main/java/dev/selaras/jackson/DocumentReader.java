package dev.selaras.jackson;

import dev.selaras.format.Format;
import dev.selaras.format.json.JsonSource;
import dev.selaras.format.json.Locator;
import dev.selaras.format.reading.Position;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.UnknownMembers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reads documents of one format, in JSON or YAML: plans, profiles, waivers.
 *
 * <p>A file named {@code .yaml} or {@code .yml} is read as YAML, any other as JSON; bytes, streams and texts are read as
 * JSON unless the reader is one for {@linkplain #yaml YAML}.
 *
 * <p>A document that is not what it should be is not an exception but a {@link ReadResult} with the errors found, each
 * with its place as JSON pointer, line and column. Nothing is guessed: an unknown member, a number in place of a text, a
 * member written twice are errors. Input is UTF-8, at most {@value #MAX_BYTES} bytes of JSON or
 * {@value #MAX_YAML_BYTES} bytes of YAML. Immutable, thread-safe and made to be kept.
 *
 * @param <T> what a document holds
 */
public final class DocumentReader<T> {

    /** The size of the largest JSON document that is read: 64 MiB. */
    public static final int MAX_BYTES = 64 << 20;

    /** The size of the largest YAML document that is read: 3 MiB. */
    public static final int MAX_YAML_BYTES = 3 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Format<T> format;
    private final Syntax syntax;
    private final UnknownMembers policy;

    private DocumentReader(Format<T> format, Syntax syntax, UnknownMembers policy) {
        this.format = format;
        this.syntax = syntax;
        this.policy = policy;
    }

    /** The reader of documents in this format. */
    public static <T> DocumentReader<T> of(Format<T> format) {
        return new DocumentReader<>(format, Syntax.JSON, UnknownMembers.REFUSE);
    }

    /** The reader of documents in this format that are YAML, whatever the name of their file. */
    public static <T> DocumentReader<T> yaml(Format<T> format) {
        return new DocumentReader<>(format, Syntax.YAML, UnknownMembers.REFUSE);
    }

    /** The reader of the same documents that treats unknown members this way; without it they are refused. */
    public DocumentReader<T> with(UnknownMembers unknown) {
        return new DocumentReader<>(format, syntax, unknown);
    }

    /** The reader of the same documents in the bytes of a file of this name: of YAML if it says so, else this one. */
    public DocumentReader<T> forFile(Path file) {
        return Syntax.isYaml(file) ? new DocumentReader<>(format, Syntax.YAML, policy) : this;
    }

    /** The reader of many such documents, one after the other. */
    public BulkReader<Document<T>> bulk() {
        return BulkReader.of(this);
    }

    /** Reads the document in a file. */
    public ReadResult<T> read(Path file) throws IOException {
        DocumentReader<T> reader = forFile(file);
        Optional<ReadResult<T>> sound = reader.readSound(file);
        if (sound.isPresent()) {
            return sound.get();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return reader.read(in);
        }
    }

    /**
     * Reads a document of which there is nothing to say, and never holds it as a whole.
     *
     * @return nothing if it is not such a document, or can't be read twice
     */
    private Optional<ReadResult<T>> readSound(Path file) throws IOException {
        if (!isFast() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            // A second reading, for numbers that are declared late, finds nothing, and so no document.
            AtomicReference<InputStream> sound = new AtomicReference<>(new SoundStream(in));
            ReadResult<T> result =
                    format.readDocument(() -> JsonTokens.fast(sound.getAndSet(InputStream.nullInputStream())), policy);
            return Optional.of(result).filter(read -> read.getValue().isPresent());
        } catch (JacksonIOException e) {
            // What can't be read, or is no UTF-8, is told when it is read as a whole.
            return Optional.empty();
        }
    }

    /** Reads a document up to the end of a stream, which stays open. */
    public ReadResult<T> read(InputStream in) throws IOException {
        return read(in.readNBytes(maxBytes() + 1));
    }

    /** Reads the document in these bytes. */
    public ReadResult<T> read(byte[] utf8) {
        boolean isSound = syntax == Syntax.JSON && Utf8.isSound(utf8, MAX_BYTES);
        if (!isSound) {
            return Utf8.decode(utf8, maxBytes(), this::read);
        }
        if (isFast()) {
            ReadResult<T> result = format.readDocument(() -> JsonTokens.fast(utf8), policy);
            if (result.getValue().isPresent()) {
                return result;
            }
        }
        // Bytes are read faster, but places are told in characters: what has something to say is read as those.
        return format.readDocument(() -> JsonTokens.placed(utf8), policy);
    }

    /** Whether a document may have nothing to say. */
    private boolean isFast() {
        return syntax == Syntax.JSON && policy == UnknownMembers.REFUSE;
    }

    /** Reads the document in a text. */
    public ReadResult<T> read(String text) {
        return format.readDocument(() -> tokens(text), policy);
    }

    /**
     * Where values stand in a document.
     *
     * @param utf8 the document, such as it was read
     * @param pointers the values as JSON pointers, such as those of findings
     * @return the place of each by its pointer; of a value that is not there, the place of the nearest that would hold it; nothing
     *     if the bytes are no document
     */
    public Map<String, Position> locate(byte[] utf8, Collection<String> pointers) {
        return syntax == Syntax.JSON && Utf8.isSound(utf8, MAX_BYTES)
                ? Locator.locate(JsonTokens.placed(utf8), pointers)
                : Utf8.decode(utf8, maxBytes(), text -> ReadResult.of(locate(text, pointers)))
                        .getValue()
                        .orElse(Map.of());
    }

    /** Where values stand in a document, as in {@link #locate(byte[], Collection)}. */
    public Map<String, Position> locate(String text, Collection<String> pointers) {
        return Locator.locate(tokens(text), pointers);
    }

    private JsonSource tokens(String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        String document = marked ? text.substring(1) : text;
        return switch (syntax) {
            case JSON -> JsonTokens.of(document);
            case YAML -> new YamlSource(document);
        };
    }

    private int maxBytes() {
        return switch (syntax) {
            case JSON -> MAX_BYTES;
            case YAML -> MAX_YAML_BYTES;
        };
    }
}
