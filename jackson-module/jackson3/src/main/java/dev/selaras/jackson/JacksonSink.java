package dev.selaras.jackson;

import dev.selaras.format.json.JsonSink;
import tools.jackson.core.JsonGenerator;

/** Writes to a Jackson 3 generator. */
record JacksonSink(JsonGenerator generator) implements JsonSink {

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
        generator.writeNumber(literal);
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
