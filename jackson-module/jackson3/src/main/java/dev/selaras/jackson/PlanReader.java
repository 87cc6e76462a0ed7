package dev.selaras.jackson;

import dev.selaras.core.model.Plan;
import dev.selaras.format.Formats;
import dev.selaras.format.reading.Position;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.UnknownMembers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

/**
 * Reads plans from JSON and YAML.
 *
 * <p>A file named {@code .yaml} or {@code .yml} is read as YAML, any other as JSON; bytes, streams and texts are read as
 * JSON unless the reader is one for {@linkplain #yaml YAML}.
 *
 * <p>A document that is no plan is not an exception but a {@link ReadResult} with the errors found, each with its place
 * as JSON pointer, line and column. Nothing is guessed: an unknown member, a number in place of a text, a member written
 * twice are errors. Input is UTF-8, at most {@value #MAX_BYTES} bytes of JSON or {@value
 * DocumentReader#MAX_YAML_BYTES} bytes of YAML. Immutable, thread-safe and made to be kept.
 */
public final class PlanReader {

    /** The size of the largest JSON document that is read: 64 MiB. */
    public static final int MAX_BYTES = DocumentReader.MAX_BYTES;

    private final DocumentReader<Plan> documents;

    private PlanReader(DocumentReader<Plan> documents) {
        this.documents = documents;
    }

    /** The reader. */
    public static PlanReader standard() {
        return new PlanReader(DocumentReader.of(Formats.PLAN));
    }

    /** The reader of plans that are YAML, whatever the name of their file. */
    public static PlanReader yaml() {
        return new PlanReader(DocumentReader.yaml(Formats.PLAN));
    }

    /** The reader that treats unknown members this way; the standard one refuses them. */
    public PlanReader with(UnknownMembers unknown) {
        return new PlanReader(documents.with(unknown));
    }

    /** The reader of many plans, one after the other: lines of a file, or the files of a folder. */
    public BulkReader<Document<Plan>> bulk() {
        return documents.bulk();
    }

    /** Reads the plan in a file. */
    public ReadResult<Plan> read(Path file) throws IOException {
        return documents.read(file);
    }

    /** Reads a plan up to the end of a stream, which stays open. */
    public ReadResult<Plan> read(InputStream in) throws IOException {
        return documents.read(in);
    }

    /** Reads the plan in these bytes. */
    public ReadResult<Plan> read(byte[] utf8) {
        return documents.read(utf8);
    }

    /** Reads the plan in a text. */
    public ReadResult<Plan> read(String text) {
        return documents.read(text);
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
        return documents.locate(utf8, pointers);
    }
}
