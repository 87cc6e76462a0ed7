package dev.selaras.jackson;

import dev.selaras.format.Format;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.UnknownMembers;
import dev.selaras.format.reading.UnreadableDocumentException;
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
        return result.getValue().orElseThrow(() -> unreadable(parser, result));
    }

    /** The errors one by one go along, for hosts that tell them to others in their own way. */
    private MismatchedInputException unreadable(JsonParser parser, ReadResult<T> result) {
        UnreadableDocumentException errors = new UnreadableDocumentException(result);
        MismatchedInputException exception = MismatchedInputException.from(parser, format.type(), errors.getMessage());
        exception.initCause(errors);
        return exception;
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
