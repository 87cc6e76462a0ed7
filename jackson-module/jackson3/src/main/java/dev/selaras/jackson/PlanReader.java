package dev.selaras.jackson;

import dev.selaras.core.model.Plan;
import dev.selaras.format.Formats;
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
 * Reads plans from JSON files.
 *
 * <p>A document that is no plan is not an exception but a {@link ReadResult} with the errors found, each with its place
 * as JSON pointer, line and column. Nothing is guessed: an unknown member, a number in place of a text, a member written
 * twice are errors. Input is UTF-8, at most {@value #MAX_BYTES} bytes. Immutable, thread-safe and made to be kept.
 */
public final class PlanReader {

    /** The size of the largest document that is read: 64 MiB. */
    public static final int MAX_BYTES = 64 << 20;

    /** Plans are flat; a document as deep as this is something else. */
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

    private PlanReader() {}

    /** The reader. */
    public static PlanReader standard() {
        return new PlanReader();
    }

    /** Reads the plan in a file. */
    public ReadResult<Plan> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /** Reads a plan up to the end of a stream, which stays open. */
    public ReadResult<Plan> read(InputStream in) throws IOException {
        return read(in.readNBytes(MAX_BYTES + 1));
    }

    /** Reads the plan in these bytes. */
    public ReadResult<Plan> read(byte[] utf8) {
        return Utf8.decode(utf8, MAX_BYTES, this::read);
    }

    /** Reads the plan in a text. */
    public ReadResult<Plan> read(String json) {
        return Formats.PLAN.readDocument(
                () -> new JacksonSource(FACTORY.createParser(ObjectReadContext.empty(), new StringReader(json))));
    }
}
