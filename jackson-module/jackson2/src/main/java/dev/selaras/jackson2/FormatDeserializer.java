package dev.selaras.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import dev.selaras.format.Format;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.UnknownMembers;
import dev.selaras.format.reading.UnreadableDocumentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads values of one format for a mapper, with all that the reader checks of them. */
final class FormatDeserializer<T> extends JsonDeserializer<T> {

    /** What a host hears that asks for anything else. */
    static final String READ_WHOLE = "it is read whole and by its own type, and can't be updated";

    private final Format<T> format;

    FormatDeserializer(Format<T> format) {
        this.format = format;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        boolean refuses = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        ReadResult<T> result = read(parser, refuses ? UnknownMembers.REFUSE : UnknownMembers.REPORT);
        return result.getValue().orElseThrow(() -> unreadable(parser, result));
    }

    /** The errors one by one go along, for hosts that tell them to others in their own way. */
    private MismatchedInputException unreadable(JsonParser parser, ReadResult<T> result) {
        UnreadableDocumentException errors = new UnreadableDocumentException(result);
        MismatchedInputException exception = MismatchedInputException.from(parser, format.type(), errors.getMessage());
        exception.initCause(errors);
        return exception;
    }

    private ReadResult<T> read(JsonParser parser, UnknownMembers policy) throws IOException {
        try {
            return format.readValue(new JacksonSource(parser), policy);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Refuses: a value can't change, and a new one made of half a document would be another than was meant. */
    @Override
    public T deserialize(JsonParser parser, DeserializationContext context, T old) throws IOException {
        return context.reportBadDefinition(format.type(), READ_WHOLE);
    }

    /** Reads the value as ever: the format has no place for the name of a class. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer unused)
            throws IOException {
        return deserialize(parser, context);
    }

    @Override
    public @Nullable T getNullValue(DeserializationContext context) {
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
