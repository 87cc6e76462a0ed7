package dev.selaras.format.json;

/** Takes a JSON document piece by piece. Used once, by one thread. */
public interface JsonSink {

    /** Opens an object. */
    void startObject();

    /** Closes the object opened last. */
    void endObject();

    /** Opens an array. */
    void startArray();

    /** Closes the array opened last. */
    void endArray();

    /** Names the member whose value comes next. */
    void name(String name);

    /** A text. */
    void string(String text);

    /**
     * A number.
     *
     * @param literal the number as JSON writes it
     */
    void number(String literal);

    /** {@code true} or {@code false}. */
    void truth(boolean value);

    /** {@code null}. */
    void nothing();
}
