package dev.selaras.format.shape;

import dev.selaras.core.language.Printable;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.format.json.JsonSink;

/** One document being written: where it goes, and how it said that its numbers are written. Used once, by one thread. */
public final class Writing implements JsonSink {

    private final JsonSink sink;
    private NumberConvention numbers;

    /**
     * A writing that has written nothing yet.
     *
     * @param sink takes the document
     * @param numbers how numbers are written unless the document says otherwise
     */
    public Writing(JsonSink sink, NumberConvention numbers) {
        this.sink = sink;
        this.numbers = numbers;
    }

    /** How a reader of this document will read the numbers in cells. */
    NumberConvention numbers() {
        return numbers;
    }

    void declareNumbers(NumberConvention declared) {
        numbers = declared;
    }

    @Override
    public void startObject() {
        sink.startObject();
    }

    @Override
    public void endObject() {
        sink.endObject();
    }

    @Override
    public void startArray() {
        sink.startArray();
    }

    @Override
    public void endArray() {
        sink.endArray();
    }

    @Override
    public void name(String name) {
        sink.name(whole(name));
    }

    @Override
    public void string(String text) {
        sink.string(whole(text));
    }

    /** What no file can hold must not become something else in silence. */
    private static String whole(String text) {
        if (Reading.isHalved(text)) {
            throw new IllegalArgumentException("half a character can't be written: " + Printable.quoted(text));
        }
        return text;
    }

    @Override
    public void number(String literal) {
        sink.number(literal);
    }

    @Override
    public void truth(boolean value) {
        sink.truth(value);
    }

    @Override
    public void nothing() {
        sink.nothing();
    }
}
