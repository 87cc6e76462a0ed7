package dev.selaras.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonGenerator.Feature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import dev.selaras.format.Format;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes values of one format for a mapper. */
final class FormatSerializer<T> extends JsonSerializer<T> {

    private final Format<T> format;

    FormatSerializer(Format<T> format) {
        this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
        // Jackson 3 writes characters beyond the first plane as they are; so that both lines write the same bytes,
        // Jackson 2 does too while it writes our values.
        boolean combines = generator.isEnabled(Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
        generator.configure(Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8, true);
        try {
            format.write(value, new JacksonSink(generator));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            generator.configure(Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8, combines);
        }
    }

    /** Writes the value as ever: the format has no place for the name of a class. */
    @Override
    public void serializeWithType(T value, JsonGenerator generator, SerializerProvider context, TypeSerializer unused)
            throws IOException {
        serialize(value, generator, context);
    }
}
