package dev.selaras.format.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of reading a document: a value, or the errors that kept it from being one.
 *
 * <p>There is a value if and only if there is no error. Notes keep nothing from being read. Immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public final class ReadResult<T> {

    private final Optional<T> value;
    private final Problems errors;
    private final Problems notes;
    private final KeptMembers kept;

    private ReadResult(Optional<T> value, Problems errors, Problems notes, KeptMembers kept) {
        this.value = value;
        this.errors = errors;
        this.notes = notes;
        this.kept = kept;
    }

    /** The result of a document that was read. */
    public static <T> ReadResult<T> of(T value) {
        return of(value, Problems.NONE);
    }

    /**
     * The result of a document that was read.
     *
     * @param notes what of it is not in the value
     */
    public static <T> ReadResult<T> of(T value, Problems notes) {
        return of(value, notes, KeptMembers.NONE);
    }

    /**
     * The result of a document that was read.
     *
     * @param notes what of it is not in the value
     * @param kept the same with its values
     */
    public static <T> ReadResult<T> of(T value, Problems notes, KeptMembers kept) {
        return new ReadResult<>(Optional.of(value), Problems.NONE, notes, kept);
    }

    /**
     * The result of a document that could not be read.
     *
     * @throws IllegalArgumentException if there is no error
     */
    public static <T> ReadResult<T> failed(Problems errors, Problems notes) {
        if (errors.kept().isEmpty()) {
            throw new IllegalArgumentException("a failed reading needs an error");
        }
        return new ReadResult<>(Optional.empty(), errors, notes, KeptMembers.NONE);
    }

    /** The value, if there is no error. */
    public Optional<T> getValue() {
        return value;
    }

    /** The errors, a hundred at most, in the order of the document. */
    public List<ReadingError> getErrors() {
        return errors.kept();
    }

    /** How many errors there are besides those in {@link #getErrors()}. */
    public int getFurtherErrors() {
        return errors.further();
    }

    /**
     * Unknown members that were left out, a hundred at most, in the order of the document; none unless the reader was told
     * to {@linkplain UnknownMembers#REPORT report} or {@linkplain UnknownMembers#KEEP keep} them. Other programs may know
     * them: the value is not the whole document.
     */
    public List<ReadingError> getNotes() {
        return notes.kept();
    }

    /** How many notes there are besides those in {@link #getNotes()}. */
    public int getFurtherNotes() {
        return notes.further();
    }

    /** All unknown members, to be written again; none unless the reader was told to {@linkplain UnknownMembers#KEEP keep} them. */
    public KeptMembers getKept() {
        return kept;
    }

    /** Every error with its place and mend in English, one a line, safe to print; empty if there is none. */
    public String summary() {
        String all = getErrors().stream().map(ReadingError::summary).collect(Collectors.joining("\n"));
        return errors.further() == 0 ? all : all + "\n… and " + errors.further() + " more";
    }

    /**
     * The value.
     *
     * @throws UnreadableDocumentException if there are errors; it names them all
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> new UnreadableDocumentException(this));
    }
}
