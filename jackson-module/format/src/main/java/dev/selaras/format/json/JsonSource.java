package dev.selaras.format.json;

/**
 * A JSON document as a row of tokens, each with its place.
 *
 * <p>A source stands before the first token when it is made, or on the first token of the one value it is to give. It is
 * used once, by one thread.
 */
public interface JsonSource {

    /** What a token is. */
    enum Token {
        /** An opening brace. */
        START_OBJECT,
        /** A closing brace. */
        END_OBJECT,
        /** An opening bracket. */
        START_ARRAY,
        /** A closing bracket. */
        END_ARRAY,
        /** The name of a member. */
        NAME,
        /** A text. */
        STRING,
        /** A number. */
        NUMBER,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** {@code null}. */
        NULL,
        /** The end of the document. */
        END
    }

    /**
     * Goes to the next token.
     *
     * @throws MalformedJsonException if there is no correct JSON
     */
    Token next();

    /** Goes to the last token of the object or array that begins here; does nothing on any other token. */
    void skip();

    /** The name, text, number or truth value at this token, as it is written. */
    String text();

    /**
     * Whether the value at this token stands without quotes, in a language that lets texts stand so too. Where a text is
     * needed, a number or truth value that stands so is one: just as it is written.
     */
    default boolean isUnquoted() {
        return false;
    }

    /** The line of this token, from 1; 0 if unknown. */
    int line();

    /** The column of this token, in characters from 1; 0 if unknown. */
    int column();
}
