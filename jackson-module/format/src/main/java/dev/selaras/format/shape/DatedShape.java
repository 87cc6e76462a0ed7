package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Measurement;
import java.util.ArrayList;
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
            YearShape::year,
            YearShape::name);

    private final MapShape<K, Measurement> cells;
    private final BiFunction<K, Measurement, V> make;
    private final Function<V, String> name;
    private final Function<V, Measurement> value;

    /** What is parsed from a name has that name again. */
    DatedShape(
            Shape<K> keys,
            Function<String, Optional<K>> parse,
            BiFunction<K, Measurement, V> make,
            Function<V, String> name,
            Function<V, Measurement> value) {
        this.cells = new MapShape<>(keys, parse, Object::toString, Shapes.CELL);
        this.make = make;
        this.name = name;
        this.value = value;
    }

    @Override
    public Wording describe() {
        return cells.describe();
    }

    @Override
    public @Nullable List<V> read(Reading in) {
        Map<K, Measurement> read = cells.read(in);
        if (read == null) {
            return null;
        }
        List<V> values = new ArrayList<>(read.size());
        read.forEach((time, cell) -> values.add(make.apply(time, cell)));
        return values;
    }

    @Override
    public void schema(SchemaWriting out) {
        cells.schema(out);
    }

    @Override
    public void write(List<V> values, Writing out) {
        out.startObject();
        for (int i = 0; i < values.size(); i++) {
            V dated = values.get(i);
            cells.writeMember(name.apply(dated), value.apply(dated), out);
        }
        out.endObject();
    }
}
