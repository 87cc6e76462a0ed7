package dev.selaras.format.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of reading a document: a value, or the errors that kept it from being one.
 *
 * <p>There is a value if and only if there is no error. Immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public final class ReadResult<T> {

    private final Optional<T> value;
    private final List<ReadingError> errors;

    private ReadResult(Optional<T> value, List<ReadingError> errors) {
        this.value = value;
        this.errors = errors;
    }

    /** The result of a document that was read. */
    public static <T> ReadResult<T> of(T value) {
        return new ReadResult<>(Optional.of(value), List.of());
    }

    /**
     * The result of a document that could not be read.
     *
     * @throws IllegalArgumentException if there is no error
     */
    public static <T> ReadResult<T> failed(List<ReadingError> errors) {
        if (errors.isEmpty()) {
            throw new IllegalArgumentException("a failed reading needs an error");
        }
        return new ReadResult<>(Optional.empty(), List.copyOf(errors));
    }

    /** The value, if there is no error. */
    public Optional<T> getValue() {
        return value;
    }

    /** The errors, a hundred at most, in the order of the document. */
    public List<ReadingError> getErrors() {
        return errors;
    }

    /** Every error with its place and mend in English, one a line, safe to print; empty if there is none. */
    public String summary() {
        return errors.stream().map(ReadingError::summary).collect(Collectors.joining("\n"));
    }

    /**
     * The value.
     *
     * @throws UnreadableDocumentException if there are errors; it names them all
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> new UnreadableDocumentException(summary()));
    }
}
