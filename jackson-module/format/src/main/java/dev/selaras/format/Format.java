package dev.selaras.format;

import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.format.json.JsonSink;
import dev.selaras.format.json.JsonSource;
import dev.selaras.format.json.MalformedJsonException;
import dev.selaras.format.reading.KeptMembers;
import dev.selaras.format.reading.Problems;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.UnknownMembers;
import dev.selaras.format.shape.Reading;
import dev.selaras.format.shape.SchemaWriting;
import dev.selaras.format.shape.Shape;
import dev.selaras.format.shape.Writing;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type stand in JSON. Immutable and thread-safe.
 *
 * @param <T> the type
 */
public final class Format<T> {

    /** The version of every format. */
    static final String VERSION = "1";

    /** Names alone: nothing needs to be found there. */
    private static final String SCHEMAS = "https://selaras.dev/schema/";

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

    /**
     * Reads one value from where a source stands, and leaves what follows alone.
     *
     * @param source gives the value once, so that cells can't come before the convention of their numbers
     * @param policy what to do about unknown members
     */
    public ReadResult<T> readValue(JsonSource source, UnknownMembers policy) {
        return read(new Reading(source, NumberConvention.ID, policy), false);
    }

    /** What {@code null} stands for: an empty cell if the values are cells, else nothing. */
    public Optional<T> readNull() {
        return readValue(new NullSource(), UnknownMembers.REFUSE).getValue();
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
        Problems errors = in.errors();
        return value != null && errors.kept().isEmpty()
                ? ReadResult.of(value, in.notes(), in.kept())
                : ReadResult.failed(errors, in.notes());
    }

    /**
     * The JSON Schema of documents in this format, by the draft of 2020-12, as indented text.
     *
     * <p>It accepts every document that is read, and refuses what is not read except where a schema can't look: members
     * that are there twice, texts of more than 100,000 characters, halves of characters, numbers of more than 38 digits, years written {@code 2025.0}, dates that
     * are in no calendar, language tags beyond their outline, bands of scores that are the wrong way round or overlap,
     * codes of a scale that are there twice.
     */
    public String schema() {
        IndentedJson text = new IndentedJson();
        String name = type.getSimpleName().toLowerCase(Locale.ROOT);
        SchemaWriting.write(shape, SCHEMAS + name + "-" + VERSION + ".schema.json", text);
        return text.toString();
    }

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if half a character is in a text of it, which no file can hold
     */
    public void write(T value, JsonSink out) {
        write(value, KeptMembers.NONE, out);
    }

    /** Writes a value and the members that were kept beside it, those of each object after its own. */
    public void write(T value, KeptMembers kept, JsonSink out) {
        shape.write(value, new Writing(out, NumberConvention.ID, kept));
    }
}
