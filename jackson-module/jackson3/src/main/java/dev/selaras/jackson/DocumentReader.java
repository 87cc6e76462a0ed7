package dev.selaras.jackson;

import dev.selaras.format.Format;
import dev.selaras.format.json.JsonSource;
import dev.selaras.format.reading.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

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

    /** What is read is flat; a document as deep as this is something else. */
    private static final int MAX_DEPTH = 64;

    /** Far longer than any number that is used; the format refuses those by name and place. */
    private static final int MAX_NUMBER = 100_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxDocumentLength(MAX_BYTES)
                    .maxNumberLength(MAX_NUMBER)
                    .build())
            .build();

    private final Format<T> format;
    private final Syntax syntax;

    private DocumentReader(Format<T> format, Syntax syntax) {
        this.format = format;
        this.syntax = syntax;
    }

    /** The reader of documents in this format. */
    public static <T> DocumentReader<T> of(Format<T> format) {
        return new DocumentReader<>(format, Syntax.JSON);
    }

    /** The reader of documents in this format that are YAML, whatever the name of their file. */
    public static <T> DocumentReader<T> yaml(Format<T> format) {
        return new DocumentReader<>(format, Syntax.YAML);
    }

    /** Reads the document in a file. */
    public ReadResult<T> read(Path file) throws IOException {
        DocumentReader<T> reader = Syntax.isYaml(file) ? yaml(format) : this;
        try (InputStream in = Files.newInputStream(file)) {
            return reader.read(in);
        }
    }

    /** Reads a document up to the end of a stream, which stays open. */
    public ReadResult<T> read(InputStream in) throws IOException {
        return read(in.readNBytes(maxBytes() + 1));
    }

    /** Reads the document in these bytes. */
    public ReadResult<T> read(byte[] utf8) {
        return Utf8.decode(utf8, maxBytes(), this::read);
    }

    /** Reads the document in a text. */
    public ReadResult<T> read(String text) {
        return format.readDocument(() -> tokens(text));
    }

    private JsonSource tokens(String text) {
        return switch (syntax) {
            case JSON -> new JacksonSource(FACTORY.createParser(ObjectReadContext.empty(), new StringReader(text)));
            case YAML -> new YamlSource(text);
        };
    }

    private int maxBytes() {
        return switch (syntax) {
            case JSON -> MAX_BYTES;
            case YAML -> MAX_YAML_BYTES;
        };
    }
}
