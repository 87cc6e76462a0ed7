package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.ReportingPeriod;
import dev.selaras.core.model.Text;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The shapes that the tables of fields are put together from. */
public final class Shapes {

    /** Any text. */
    public static final Shape<String> STRING = new TextualShape<>(
            Kinds.STRING, Optional::of, Function.identity(), (shape, out) -> out.with("type", "string"));

    /** A statement in one language or several. */
    public static final Shape<Text> STATEMENT = new StatementShape();

    /** A wording of ours in Indonesian and English. */
    public static final Shape<Wording> WORDING = new WordingShape();

    /** A year. */
    public static final Shape<Integer> YEAR = new YearShape();

    /** How the numbers of one cell are written. */
    static final Shape<NumberConvention> CONVENTION =
            oneOf(Arrays.asList(NumberConvention.values()), NumberConvention::tag);

    /** An exact number. */
    public static final Shape<BigDecimal> NUMBER = new NumberShape();

    /** One cell of a table. */
    public static final Shape<Measurement> CELL = new CellShape();

    /** True or false. */
    public static final Shape<Boolean> TRUTH = new TruthShape();

    private static final Shape<String> NAME =
            new TextualShape<>(Wording.of("nama", "a name"), Optional::of, Function.identity(), (shape, out) -> {});

    /** Texts by name, sorted by nothing: as the document has them. */
    public static final Shape<Map<String, String>> STRINGS_BY_NAME =
            new MapShape<>(NAME, Optional::of, Function.identity(), STRING);

    private Shapes() {}

    /** A shape that few documents have, from where its table is kept; asking for it is what makes the table. */
    public static <V> Shape<V> later(Supplier<Shape<V>> shape) {
        return new LaterShape<>(shape);
    }

    /** A list of values of one shape. */
    public static <V> Shape<List<V>> listOf(Shape<V> items) {
        return new ListShape<>(items);
    }

    /**
     * Values of a shape that pass a check as well.
     *
     * @param narrowing writes into the schema what it can see of the check
     */
    public static <V> Shape<V> checked(
            Shape<V> shape, Predicate<V> check, Wording needed, Consumer<SchemaWriting> narrowing) {
        return new CheckedShape<>(shape, check, needed, narrowing);
    }

    /** Values by year. */
    public static <V> Shape<List<V>> byYear(
            BiFunction<Integer, Measurement, V> make, ToIntFunction<V> year, Function<V, Measurement> cell) {
        return new DatedShape<>(
                DatedShape.YEAR, YearShape::year, make, value -> YearShape.name(year.applyAsInt(value)), cell);
    }

    /** Values by year, quarter or month. */
    public static <V> Shape<List<V>> byPeriod(
            BiFunction<ReportingPeriod, Measurement, V> make,
            Function<V, ReportingPeriod> period,
            Function<V, Measurement> value) {
        return new DatedShape<>(
                TextShapes.REPORTING_PERIOD,
                ReportingPeriod::find,
                make,
                period.andThen(ReportingPeriod::toString),
                value);
    }

    /** One of the constants of an enumeration, by name. */
    public static <V extends Enum<V>> Shape<V> oneOf(Class<V> type) {
        return oneOf(List.of(type.getEnumConstants()), Enum::name);
    }

    /** The number convention; declaring it changes how the cells after it are read. */
    public static Shape<NumberConvention> numberConvention() {
        return new ConventionShape(CONVENTION);
    }

    /** The version of a format; a later one is an error that is told by itself. */
    public static Shape<String> version(String own) {
        return new VersionShape(own, oneOf(List.of(own), Function.identity()));
    }

    /** The code of one of these rules. */
    public static Shape<String> ruleCode(Collection<String> codes) {
        return new RuleCodeShape(codes);
    }

    static Wording perhaps(String nearest) {
        return Wording.of("mungkin maksudnya \"" + nearest + "\"", "perhaps \"" + nearest + "\" is meant");
    }

    private static <V> Shape<V> oneOf(List<V> values, Function<V, String> name) {
        Map<String, V> byName = values.stream().collect(Collectors.toMap(name, Function.identity()));
        String names = values.stream().map(v -> '"' + name.apply(v) + '"').collect(Collectors.joining(", "));
        Wording needed =
                values.size() == 1 ? Wording.of(names) : Wording.of("salah satu dari " + names, "one of " + names);
        return new TextualShape<>(
                needed,
                text -> Optional.ofNullable(byName.get(text)),
                name,
                (shape, out) -> out.with("enum", values.stream().map(name).toList()));
    }
}
