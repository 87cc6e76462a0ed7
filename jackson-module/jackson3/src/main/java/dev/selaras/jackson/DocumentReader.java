package dev.selaras.jackson;

import dev.selaras.format.Format;
import dev.selaras.format.json.JsonSource;
import dev.selaras.format.json.Locator;
import dev.selaras.format.reading.Position;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.UnknownMembers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

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

    /** More than there are in any plan, and few enough to be held. */
    private static final int MAX_TOKENS = 5_000_000;

    /** Far longer than any name that is used; the format refuses those by name and place. */
    private static final int MAX_NAME = 1_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The length of that mark in bytes. */
    private static final int MARK = 3;

    /**
     * Texts and numbers have no limit here: those too long are refused one by one, and reading goes on. Buffers are new each
     * time, because where a name is found to be too long depends on their size, and so on what was read before.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            // It is told before, and some orders of four bytes are an exception here.
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxDocumentLength(MAX_BYTES)
                    .maxTokenCount(MAX_TOKENS)
                    .maxNameLength(MAX_NAME)
                    .maxNumberLength(MAX_BYTES)
                    .maxStringLength(MAX_BYTES)
                    .build())
            .build();

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
        try (InputStream in = Files.newInputStream(file)) {
            return forFile(file).read(in);
        }
    }

    /** Reads a document up to the end of a stream, which stays open. */
    public ReadResult<T> read(InputStream in) throws IOException {
        return read(in.readNBytes(maxBytes() + 1));
    }

    /** Reads the document in these bytes. */
    public ReadResult<T> read(byte[] utf8) {
        if (syntax == Syntax.YAML || !Utf8.isSound(utf8, MAX_BYTES)) {
            return Utf8.decode(utf8, maxBytes(), this::read);
        }
        if (policy == UnknownMembers.REFUSE) {
            ReadResult<T> result = format.readDocument(() -> fast(utf8), policy);
            if (result.getValue().isPresent()) {
                return result;
            }
        }
        // Bytes are read faster, but places are told in characters: what has something to say is read as those.
        return format.readDocument(() -> placed(utf8), policy);
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
                ? Locator.locate(placed(utf8), pointers)
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
            case JSON -> new JacksonSource(FACTORY.createParser(ObjectReadContext.empty(), new StringReader(document)));
            case YAML -> new YamlSource(document);
        };
    }

    /** The tokens, with places in characters as they are told; the text as a whole is never held. */
    private static JsonSource placed(byte[] utf8) {
        boolean marked = utf8.length >= MARK && utf8[0] == (byte) 0xEF;
        int start = marked && utf8[1] == (byte) 0xBB && utf8[2] == (byte) 0xBF ? MARK : 0;
        InputStream rest = new ByteArrayInputStream(utf8, start, utf8.length - start);
        Reader text = new InputStreamReader(rest, StandardCharsets.UTF_8);
        return new JacksonSource(FACTORY.createParser(ObjectReadContext.empty(), text));
    }

    /** The same tokens in less time, without places. */
    private static JsonSource fast(byte[] utf8) {
        return JacksonSource.withoutPlaces(FACTORY.createParser(ObjectReadContext.empty(), utf8));
    }

    private int maxBytes() {
        return switch (syntax) {
            case JSON -> MAX_BYTES;
            case YAML -> MAX_YAML_BYTES;
        };
    }
}
