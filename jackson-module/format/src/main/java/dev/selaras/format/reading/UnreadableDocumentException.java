package dev.selaras.format.reading;

/** Thrown when a value is asked for from a document that could not be read. */
public final class UnreadableDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param errors what is wrong and where, one error a line
     */
    public UnreadableDocumentException(String errors) {
        super(errors);
    }
}
