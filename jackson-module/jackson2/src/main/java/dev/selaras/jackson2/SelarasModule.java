package dev.selaras.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonGenerator.Feature;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.selaras.format.Format;
import dev.selaras.format.Formats;
import dev.selaras.format.reading.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Lets any Jackson 2 mapper read and write plans and their parts, in the very format of the reader and the
 * writer, whatever naming strategy the mapper has.
 *
 * <p>A part of a plan that is read alone has no plan to declare how its numbers are written: cells in text are read with
 * a decimal comma.
 *
 * <p>A value that can't be read ends in the mapper's own kind of exception, with the place and the mend of each
 * error.
 */
public final class SelarasModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Makes the module; mappers also find it by themselves. */
    public SelarasModule() {
        super("selaras");
        Formats.all().forEach(this::register);
    }

    private <T> void register(Format<T> format) {
        addSerializer(format.type(), new Writing<>(format));
        addDeserializer(format.type(), new Reading<>(format));
    }

    private static final class Writing<T> extends JsonSerializer<T> {

        private final Format<T> format;

        Writing(Format<T> format) {
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
    }

    private static final class Reading<T> extends JsonDeserializer<T> {

        private final Format<T> format;

        Reading(Format<T> format) {
            this.format = format;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            ReadResult<T> result = read(parser);
            return result.getValue().orElseThrow(() -> JsonMappingException.from(parser, result.summary()));
        }

        private ReadResult<T> read(JsonParser parser) throws IOException {
            try {
                return format.readValue(new JacksonSource(parser));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }
}
