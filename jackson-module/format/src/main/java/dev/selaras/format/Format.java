package dev.selaras.format;

import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.format.json.JsonSink;
import dev.selaras.format.json.JsonSource;
import dev.selaras.format.json.MalformedJsonException;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.UnknownMembers;
import dev.selaras.format.shape.Reading;
import dev.selaras.format.shape.Shape;
import dev.selaras.format.shape.Writing;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type stand in JSON. Immutable and thread-safe.
 *
 * @param <T> the type
 */
public final class Format<T> {

    private final Class<T> type;
    private final Shape<T> shape;

    private Format(Class<T> type, Shape<T> shape) {
        this.type = type;
        this.shape = shape;
    }

    /** The format of values that stand in JSON in this way. */
    public static <T> Format<T> of(Class<T> type, Shape<T> shape) {
        return new Format<>(type, shape);
    }

    /** The type of the values. */
    public Class<T> type() {
        return type;
    }

    /** How the values are read and written. */
    public Shape<T> shape() {
        return shape;
    }

    /**
     * Reads a whole document.
     *
     * @param document gives the document from its beginning each time it is asked; it is asked a second time if the
     *     document declares how it writes numbers only after it wrote some
     * @param policy what to do about unknown members
     */
    public ReadResult<T> readDocument(Supplier<JsonSource> document, UnknownMembers policy) {
        Reading first = new Reading(document.get(), NumberConvention.ID, policy);
        ReadResult<T> result = read(first, true);
        Optional<NumberConvention> late = first.numbersDeclaredLate();
        return late.isEmpty() ? result : read(new Reading(document.get(), late.get(), policy), true);
    }

    /** Reads one value from where a source stands, and leaves what follows alone. */
    public ReadResult<T> readValue(JsonSource source) {
        return read(new Reading(source, NumberConvention.ID, UnknownMembers.REFUSE), false);
    }

    private ReadResult<T> read(Reading in, boolean toTheEnd) {
        @Nullable T value = null;
        try {
            in.next();
            value = shape.read(in);
            if (toTheEnd) {
                in.end();
            } else {
                in.refuseLateNumbers();
            }
        } catch (MalformedJsonException malformed) {
            in.stopAt(malformed);
        }
        return value != null && in.isSound()
                ? ReadResult.of(value, in.notes())
                : ReadResult.failed(in.errors(), in.notes());
    }

    /** Writes a value. */
    public void write(T value, JsonSink out) {
        shape.write(value, new Writing(out, NumberConvention.ID));
    }
}
