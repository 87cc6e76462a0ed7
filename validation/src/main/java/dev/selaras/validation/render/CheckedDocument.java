package dev.selaras.validation.render;

import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Plan;
import dev.selaras.format.reading.Position;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.validation.report.Report;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A document and what came of it: a plan with its report, or why there is none.
 *
 * <p>Immutable; as thread-safe as its {@linkplain #getPositions() positions}.
 */
@Value.Immutable
@RenderStyle
public interface CheckedDocument {

    /** What the reader knows it by, such as the path of its file, with a slash between folders. */
    String getName();

    /** The path of the file that holds it; it differs from the name where that names a part of a file, such as a line. */
    @Value.Default
    default String getFile() {
        return getName();
    }

    /** The {@linkplain Sha256 SHA-256} of its bytes; nothing if it could not be opened. */
    Optional<Sha256> getDigest();

    /** Why it could not be opened, a whole sentence. */
    Optional<Wording> getRefusal();

    /** Why it could not be read as what it should be. */
    List<ReadingError> getErrors();

    /** How many errors there are besides those. */
    @Value.Default
    default int getFurtherErrors() {
        return 0;
    }

    /** The plan, if it was read. */
    Optional<Plan> getPlan();

    /** The report on the plan; there is one if and only if there is a plan. */
    Optional<Report> getReport();

    /**
     * Where values stand in the document, by their JSON pointers: that of its reader, with the bytes at hand. It is asked once
     * at most, and leaves out what it does not know.
     */
    @Value.Default
    @Value.Auxiliary
    default Function<Collection<String>, Map<String, Position>> getPositions() {
        return pointers -> Map.of();
    }

    /** Refuses a report without its plan and a plan without its report. */
    @Value.Check
    default void check() {
        if (!getReport().map(Report::getPlan).equals(getPlan().map(Plan::getId))) {
            throw new IllegalArgumentException("a plan and the report on it belong together: " + getName());
        }
    }

    /** A new builder; the name is required. */
    static CheckedDocumentBuilder builder() {
        return new CheckedDocumentBuilder();
    }
}
