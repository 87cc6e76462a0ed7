package dev.selaras.format.shape;

import dev.selaras.core.language.Printable;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.format.json.JsonSink;
import dev.selaras.format.reading.KeptMembers;
import org.jspecify.annotations.Nullable;

/** One document being written: where it goes, and how it said that its numbers are written. Used once, by one thread. */
public final class Writing implements JsonSink {

    private final JsonSink sink;
    private NumberConvention numbers;
    /** What is kept of the value being written and of what it holds. */
    private @Nullable KeptMembers kept;

    /**
     * A writing that has written nothing yet.
     *
     * @param sink takes the document
     * @param numbers how numbers are written unless the document says otherwise
     * @param kept members to write that the format does not know
     */
    public Writing(JsonSink sink, NumberConvention numbers, KeptMembers kept) {
        this.sink = sink;
        this.numbers = numbers;
        this.kept = kept.isEmpty() ? null : kept;
    }

    /** How a reader of this document will read the numbers in cells. */
    NumberConvention numbers() {
        return numbers;
    }

    void declareNumbers(NumberConvention declared) {
        numbers = declared;
    }

    /** Whether the value being written has to be an object, because members are kept in it or in what it holds. */
    boolean keeps() {
        return kept != null;
    }

    /** Goes into a member or item; give the result to {@link #leave}. */
    @Nullable KeptMembers enter(String step) {
        KeptMembers outer = kept;
        kept = outer == null ? null : outer.below().get(step);
        return outer;
    }

    void leave(@Nullable KeptMembers outer) {
        kept = outer;
    }

    /** Writes the members that are kept in the object being written. */
    void writeKept() {
        if (kept != null) {
            kept.values().forEach((name, tokens) -> {
                name(name);
                Verbatim.write(tokens, this);
            });
        }
    }

    /** Names a member that the format knows, and in whose name there can't be half a character. */
    void member(String name) {
        sink.name(name);
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
        if (Halves.areIn(text)) {
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
