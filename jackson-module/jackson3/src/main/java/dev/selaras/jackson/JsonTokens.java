package dev.selaras.jackson;

import dev.selaras.format.json.JsonSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** Where the tokens of a JSON document come from: the parsers of Jackson, within bounds. */
final class JsonTokens {

    /** What is read is flat; a document as deep as this is something else. */
    private static final int MAX_DEPTH = 64;

    /** More than there are in any plan, and few enough to be held. */
    private static final int MAX_TOKENS = 5_000_000;

    /** Far longer than any name that is used; the format refuses those by name and place. */
    private static final int MAX_NAME = 1_000;

    /** The length of a byte order mark. */
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
                    .maxDocumentLength(DocumentReader.MAX_BYTES)
                    .maxTokenCount(MAX_TOKENS)
                    .maxNameLength(MAX_NAME)
                    .maxNumberLength(DocumentReader.MAX_BYTES)
                    .maxStringLength(DocumentReader.MAX_BYTES)
                    .build())
            .build();

    private JsonTokens() {}

    /** The tokens of a text, with their places. */
    static JsonSource of(String text) {
        return of(new StringReader(text));
    }

    private static JsonSource of(Reader text) {
        return new JacksonSource(FACTORY.createParser(ObjectReadContext.empty(), text));
    }

    /** The tokens, with places in characters as they are told; the text as a whole is never held. */
    static JsonSource placed(byte[] utf8) {
        boolean marked = utf8.length >= MARK && utf8[0] == (byte) 0xEF;
        int start = marked && utf8[1] == (byte) 0xBB && utf8[2] == (byte) 0xBF ? MARK : 0;
        InputStream rest = new ByteArrayInputStream(utf8, start, utf8.length - start);
        Reader text = new InputStreamReader(rest, StandardCharsets.UTF_8);
        return of(text);
    }

    /** The same tokens in less time, without places. */
    static JsonSource fast(byte[] utf8) {
        return JacksonSource.withoutPlaces(FACTORY.createParser(ObjectReadContext.empty(), utf8));
    }

    /** The tokens of a stream, likewise. */
    static JsonSource fast(InputStream utf8) {
        return JacksonSource.withoutPlaces(FACTORY.createParser(ObjectReadContext.empty(), utf8));
    }
}
