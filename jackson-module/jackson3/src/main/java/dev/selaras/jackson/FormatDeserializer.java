package dev.selaras.jackson;

import dev.selaras.format.Format;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.UnknownMembers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads values of one format for a mapper, with all that the reader checks of them. */
final class FormatDeserializer<T> extends ValueDeserializer<T> {

    /** What a host hears that asks for anything else. */
    static final String READ_WHOLE = "it is read whole and by its own type, and can't be updated";

    private final Format<T> format;

    FormatDeserializer(Format<T> format) {
        this.format = format;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        boolean refuses = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        ReadResult<T> result =
                format.readValue(new JacksonSource(parser), refuses ? UnknownMembers.REFUSE : UnknownMembers.REPORT);
        return result.getValue()
                .orElseThrow(() -> MismatchedInputException.from(parser, format.type(), result.summary()));
    }

    /** Refuses: a value can't change, and a new one made of half a document would be another than was meant. */
    @Override
    public T deserialize(JsonParser parser, DeserializationContext context, T old) {
        return context.reportBadDefinition(format.type(), READ_WHOLE);
    }

    /** Reads the value as ever: the format has no place for the name of a class. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer unused) {
        return deserialize(parser, context);
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return format.readNull().orElse(null);
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return false;
    }
}
