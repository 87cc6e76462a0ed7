package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Measurement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values by year: an object with a cell for each year. */
final class YearlyShape<V> implements Shape<List<V>> {

    private static final Wording YEAR =
            Wording.of("tahun empat angka, misalnya \"2025\"", "a year of four digits, such as \"2025\"");

    private static final MapShape<Measurement> CELLS = new MapShape<>(YEAR, YearShape::isYear, Shapes.CELL);

    private final BiFunction<Integer, Measurement, V> make;
    private final Function<V, Integer> year;
    private final Function<V, Measurement> value;

    YearlyShape(BiFunction<Integer, Measurement, V> make, Function<V, Integer> year, Function<V, Measurement> value) {
        this.make = make;
        this.year = year;
        this.value = value;
    }

    @Override
    public Wording describe() {
        return CELLS.describe();
    }

    @Override
    public @Nullable List<V> read(Reading in) {
        Map<String, Measurement> cells = CELLS.read(in);
        if (cells == null) {
            return null;
        }
        List<V> values = new ArrayList<>(cells.size());
        cells.forEach((y, cell) -> values.add(make.apply(Integer.valueOf(y), cell)));
        return values;
    }

    @Override
    public void write(List<V> values, Writing out) {
        Map<String, Measurement> cells = new LinkedHashMap<>();
        values.forEach(v -> cells.put(year.apply(v).toString(), value.apply(v)));
        CELLS.write(cells, out);
    }
}
