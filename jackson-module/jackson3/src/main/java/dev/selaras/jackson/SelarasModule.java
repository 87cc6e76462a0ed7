package dev.selaras.jackson;

import dev.selaras.format.Format;
import dev.selaras.format.Formats;
import dev.selaras.format.reading.ReadResult;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets any Jackson 3 mapper read and write plans and their parts, in the very format of {@link PlanReader} and
 * {@link PlanWriter}, whatever naming strategy the mapper has.
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

    private static final class Writing<T> extends ValueSerializer<T> {

        private final Format<T> format;

        Writing(Format<T> format) {
            this.format = format;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            format.write(value, new JacksonSink(generator));
        }
    }

    private static final class Reading<T> extends ValueDeserializer<T> {

        private final Format<T> format;

        Reading(Format<T> format) {
            this.format = format;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            ReadResult<T> result = format.readValue(new JacksonSource(parser));
            return result.getValue().orElseThrow(() -> DatabindException.from(parser, result.summary()));
        }
    }
}
