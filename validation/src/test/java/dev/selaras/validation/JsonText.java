package dev.selaras.validation;

import dev.selaras.format.Format;
import dev.selaras.format.json.JsonSink;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What a format writes, as text. */
public record JsonText(JsonGenerator out) implements JsonSink {

    public static <T> String of(Format<T> format, T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            format.write(value, new JsonText(generator));
        }
        return text.toString();
    }

    @Override
    public void startObject() {
        out.writeStartObject();
    }

    @Override
    public void endObject() {
        out.writeEndObject();
    }

    @Override
    public void startArray() {
        out.writeStartArray();
    }

    @Override
    public void endArray() {
        out.writeEndArray();
    }

    @Override
    public void name(String name) {
        out.writeName(name);
    }

    @Override
    public void string(String text) {
        out.writeString(text);
    }

    @Override
    public void number(String literal) {
        out.writeNumber(literal);
    }

    @Override
    public void truth(boolean value) {
        out.writeBoolean(value);
    }

    @Override
    public void nothing() {
        out.writeNull();
    }
}
