package dev.selaras.jackson;

import dev.selaras.format.Format;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values of one format for a mapper. */
final class FormatSerializer<T> extends ValueSerializer<T> {

    private final Format<T> format;

    FormatSerializer(Format<T> format) {
        this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        format.write(value, new JacksonSink(generator));
    }

    /** Writes the value as ever: the format has no place for the name of a class. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer unused) {
        serialize(value, generator, context);
    }
}
