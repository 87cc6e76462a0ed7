package dev.selaras.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.selaras.format.json.JsonSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Writes to a Jackson 2 generator. */
record JacksonSink(JsonGenerator generator) implements JsonSink {

    /** A whole number of fewer digits is an int. */
    private static final int INT_DIGITS = 10;

    @Override
    public void startObject() {
        unchecked(() -> generator.writeStartObject());
    }

    @Override
    public void endObject() {
        unchecked(() -> generator.writeEndObject());
    }

    @Override
    public void startArray() {
        unchecked(() -> generator.writeStartArray());
    }

    @Override
    public void endArray() {
        unchecked(() -> generator.writeEndArray());
    }

    @Override
    public void name(String name) {
        unchecked(() -> generator.writeFieldName(name));
    }

    @Override
    public void string(String text) {
        unchecked(() -> generator.writeString(text));
    }

    @Override
    public void number(String literal) {
        if (generator.canWriteFormattedNumbers()) {
            unchecked(() -> generator.writeNumber(literal));
            return;
        }
        // A tree, or a format of bytes.
        BigDecimal value = new BigDecimal(literal);
        if (value.scale() > 0) {
            unchecked(() -> generator.writeNumber(value));
        } else if (value.precision() < INT_DIGITS) {
            unchecked(() -> generator.writeNumber(value.intValueExact()));
        } else {
            unchecked(() -> generator.writeNumber(value.toBigIntegerExact()));
        }
    }

    @Override
    public void truth(boolean value) {
        unchecked(() -> generator.writeBoolean(value));
    }

    @Override
    public void nothing() {
        unchecked(() -> generator.writeNull());
    }

    private static void unchecked(Step step) {
        try {
            step.take();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step {
        void take() throws IOException;
    }
}
