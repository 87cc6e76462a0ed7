package dev.selaras.format.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown when a value is asked for from a document that could not be read; the cause of what a mapper throws then. */
public final class UnreadableDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<ReadingError> errors;

    /** Makes the exception for a result with errors. */
    public UnreadableDocumentException(ReadResult<?> result) {
        super(result.summary());
        errors = result.getErrors();
    }

    /** What is wrong and where, as {@link ReadResult#getErrors}; nothing after the exception was serialized. */
    public List<ReadingError> getErrors() {
        return errors == null ? List.of() : errors;
    }
}
