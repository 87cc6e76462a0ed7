package dev.selaras.format.json;

import dev.selaras.format.reading.ReadingCode;

/** Says that a source cannot go on, because what follows is no JSON or is too much of it. */
public final class MalformedJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ReadingCode code;
    private final int line;
    private final int column;

    /**
     * Makes the exception for what is refused before a library could complain.
     *
     * @param code what is wrong
     * @param line the line, from 1; 0 if unknown
     * @param column the column, from 1; 0 if unknown
     */
    public MalformedJsonException(ReadingCode code, int line, int column) {
        super(code.code());
        this.code = code;
        this.line = line;
        this.column = column;
    }

    /**
     * Makes the exception.
     *
     * @param code what is wrong
     * @param line the line, from 1; 0 if unknown
     * @param column the column, from 1; 0 if unknown
     * @param cause what the JSON library says, for developers; never shown to users
     */
    public MalformedJsonException(ReadingCode code, int line, int column, Throwable cause) {
        super(code.code(), cause);
        this.code = code;
        this.line = line;
        this.column = column;
    }

    /** What is wrong. */
    public ReadingCode code() {
        return code;
    }

    /** The line, from 1; 0 if unknown. */
    public int line() {
        return line;
    }

    /** The column, from 1; 0 if unknown. */
    public int column() {
        return column;
    }
}
