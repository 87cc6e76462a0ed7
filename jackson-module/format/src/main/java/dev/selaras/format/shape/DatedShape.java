package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Measurement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values by the time they are for: an object with a cell for each year, or for each year, quarter and month. */
final class DatedShape<K, V> implements Shape<List<V>> {

    /** A year as the name of a member. */
    static final Shape<Integer> YEAR = TextualShape.matching(
            "year-name",
            Patterns.YEAR,
            Wording.of("tahun empat angka, misalnya \"2025\"", "a year of four digits, such as \"2025\""),
            DatedShape::year,
            year -> Integer.toString(year));

    private final MapShape<Measurement> cells;
    private final Function<String, Optional<K>> parse;
    private final BiFunction<K, Measurement, V> make;
    private final Function<V, K> key;
    private final Function<V, Measurement> value;

    /** What is parsed from a text prints as that text again. */
    DatedShape(
            Shape<K> keys,
            Function<String, Optional<K>> parse,
            BiFunction<K, Measurement, V> make,
            Function<V, K> key,
            Function<V, Measurement> value) {
        this.cells = new MapShape<>(keys, text -> parse.apply(text).isPresent(), Shapes.CELL);
        this.parse = parse;
        this.make = make;
        this.key = key;
        this.value = value;
    }

    static Optional<Integer> year(String text) {
        return YearShape.isYear(text) ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    @Override
    public Wording describe() {
        return cells.describe();
    }

    @Override
    public @Nullable List<V> read(Reading in) {
        Map<String, Measurement> read = cells.read(in);
        if (read == null) {
            return null;
        }
        List<V> values = new ArrayList<>(read.size());
        read.forEach((text, cell) -> parse.apply(text).ifPresent(k -> values.add(make.apply(k, cell))));
        return values;
    }

    @Override
    public void schema(SchemaWriting out) {
        cells.schema(out);
    }

    @Override
    public void write(List<V> values, Writing out) {
        Map<String, Measurement> written = new LinkedHashMap<>();
        values.forEach(v -> written.put(key.apply(v).toString(), value.apply(v)));
        cells.write(written, out);
    }
}
