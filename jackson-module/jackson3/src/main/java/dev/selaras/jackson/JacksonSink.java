package dev.selaras.jackson;

import dev.selaras.format.json.JsonSink;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Writes to a Jackson 3 generator. */
record JacksonSink(JsonGenerator generator) implements JsonSink {

    /** A whole number of fewer digits is an int. */
    private static final int INT_DIGITS = 10;

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void string(String text) {
        generator.writeString(text);
    }

    @Override
    public void number(String literal) {
        if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(literal);
            return;
        }
        // A tree, or a format of bytes.
        BigDecimal value = new BigDecimal(literal);
        if (value.scale() > 0) {
            generator.writeNumber(value);
        } else if (value.precision() < INT_DIGITS) {
            generator.writeNumber(value.intValueExact());
        } else {
            generator.writeNumber(value.toBigIntegerExact());
        }
    }

    @Override
    public void truth(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}
