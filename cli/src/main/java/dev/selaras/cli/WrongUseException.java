package dev.selaras.cli;

/** A command line that can't be meant so. Its message is for whoever typed it, in their language. */
final class WrongUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String complaint;

    WrongUseException(String complaint) {
        super(complaint);
        this.complaint = complaint;
    }

    String complaint() {
        return complaint;
    }
}
