package dev.selaras.format.shape;

import dev.selaras.core.measurement.Grade;
import dev.selaras.core.measurement.Level;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Money;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Range;
import dev.selaras.core.measurement.Rank;
import dev.selaras.core.measurement.Rate;
import dev.selaras.core.measurement.Ratio;
import dev.selaras.core.measurement.Threshold;
import dev.selaras.core.measurement.Threshold.Operator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A cell as an object: its text with its own number convention, {@code { "raw": "41.236", "numbers": "en" }}, or the kind
 * of value it is and its numbers, {@code { "range": { "from": 4.43, "to": 4.47 } }}.
 *
 * @param raw the text of the cell, if it is given as text
 * @param numbers how the numbers in that text are written, if not like the plan's
 * @param value the value, if it is given as such
 * @param kinds how many members give a value
 */
record CellForm(Optional<String> raw, Optional<NumberConvention> numbers, Optional<Measurement> value, int kinds) {

    private static final String RAW = "raw";
    private static final String NUMBERS = "numbers";

    static final ObjectShape<CellForm, Draft> SHAPE = ObjectShape.of("isi sel", "a cell", Draft::new, Draft::end)
            .optional(
                    RAW,
                    Shapes.STRING,
                    CellForm::raw,
                    (draft, raw) -> draft.raw = Optional.of(raw),
                    "Isi sel persis seperti tercetak.",
                    "The text of the cell just as printed.")
            .optional(
                    NUMBERS,
                    Shapes.CONVENTION,
                    CellForm::numbers,
                    (draft, numbers) -> draft.numbers = Optional.of(numbers),
                    "Bersama raw: penulisan bilangan di sel ini.",
                    "Beside raw: how the numbers in this cell are written.")
            .optional(
                    "exactly",
                    Shapes.NUMBER,
                    kind(Quantity.class, Quantity::getValue),
                    (draft, number) -> draft.is(Measurement.of(number)),
                    "Bilangan, sebagai pengganti raw.",
                    "A number, in place of raw.")
            .optional(
                    "range",
                    CellKinds.RANGE,
                    kind(Range.class, Function.identity()),
                    Draft::is,
                    "Rentang, sebagai pengganti raw.",
                    "A range, in place of raw.")
            .optional(
                    "atMost",
                    Shapes.NUMBER,
                    threshold(Operator.AT_MOST),
                    (draft, number) -> draft.is(Threshold.of(Operator.AT_MOST, number)),
                    "Maksimal.",
                    "A number not to be passed.")
            .optional(
                    "lessThan",
                    Shapes.NUMBER,
                    threshold(Operator.LESS_THAN),
                    (draft, number) -> draft.is(Threshold.of(Operator.LESS_THAN, number)),
                    "Kurang dari.",
                    "A number to stay below.")
            .optional(
                    "atLeast",
                    Shapes.NUMBER,
                    threshold(Operator.AT_LEAST),
                    (draft, number) -> draft.is(Threshold.of(Operator.AT_LEAST, number)),
                    "Minimal.",
                    "A number to be reached.")
            .optional(
                    "moreThan",
                    Shapes.NUMBER,
                    threshold(Operator.MORE_THAN),
                    (draft, number) -> draft.is(Threshold.of(Operator.MORE_THAN, number)),
                    "Lebih dari.",
                    "A number to be passed.")
            .optional(
                    "oneTo",
                    Shapes.NUMBER,
                    kind(Ratio.class, Ratio::getRight),
                    (draft, number) -> draft.is(Ratio.oneTo(number)),
                    "Rasio satu banding sekian.",
                    "A ratio: one to so many.")
            .optional(
                    "rate",
                    CellKinds.RATE,
                    kind(Rate.class, Function.identity()),
                    Draft::is,
                    "Angka per sekian.",
                    "So many per a base.")
            .optional(
                    "grade",
                    CellKinds.GRADE,
                    kind(Grade.class, Function.identity()),
                    Draft::is,
                    "Predikat.",
                    "A grade.")
            .optional(
                    "level",
                    CellKinds.WHOLE,
                    kind(Level.class, level -> BigDecimal.valueOf(level.getNumber())),
                    (draft, number) -> draft.is(Level.of(number.intValueExact())),
                    "Level atau tingkat.",
                    "A level.")
            .optional(
                    "rank",
                    CellKinds.WHOLE,
                    kind(Rank.class, rank -> BigDecimal.valueOf(rank.getNumber())),
                    (draft, number) -> draft.is(Rank.of(number.intValueExact())),
                    "Peringkat.",
                    "A place among others; first is 1.")
            .optional(
                    "rupiah",
                    Shapes.NUMBER,
                    kind(Money.class, Money::getAmount),
                    (draft, number) -> draft.is(Money.ofRupiah(number)),
                    "Uang, dalam rupiah penuh.",
                    "An amount of money, in whole rupiah.")
            .end();

    private static <M extends Measurement, V> Function<CellForm, Optional<V>> kind(Class<M> kind, Function<M, V> get) {
        return form -> form.value.filter(kind::isInstance).map(kind::cast).map(get);
    }

    private static Function<CellForm, Optional<BigDecimal>> threshold(Operator operator) {
        return form -> form.value
                .filter(value -> value instanceof Threshold threshold && threshold.getOperator() == operator)
                .map(value -> ((Threshold) value).getValue());
    }

    static CellForm of(Measurement value) {
        return new CellForm(Optional.empty(), Optional.empty(), Optional.of(value), 1);
    }

    static CellForm of(String raw, Optional<NumberConvention> numbers) {
        return new CellForm(Optional.of(raw), numbers, Optional.empty(), 0);
    }

    /** Whether it says one thing: a text with its convention or without, or one value. */
    boolean isOneCell() {
        return raw.isPresent() ? kinds == 0 : kinds == 1 && numbers.isEmpty();
    }

    /** What {@link #isOneCell} says, as keywords of a schema. */
    static void oneCell(SchemaWriting out) {
        out.each(
                "oneOf",
                SHAPE.fields().stream()
                        .map(Field::name)
                        .filter(name -> !name.equals(NUMBERS))
                        .<Runnable>map(name -> () -> out.with("required", List.of(name)))
                        .toList());
        out.object("dependentRequired", () -> out.with(NUMBERS, List.of(RAW)));
    }

    Measurement parse(Reading in) {
        return value.orElseGet(() -> Measurement.parse(raw.orElse(""), numbers.orElseGet(in::numbers)));
    }

    /** What was read of such a cell so far. */
    static final class Draft {

        private Optional<String> raw = Optional.empty();
        private Optional<NumberConvention> numbers = Optional.empty();
        private Optional<Measurement> value = Optional.empty();
        private int kinds;

        void is(Measurement read) {
            value = Optional.of(read);
            kinds++;
        }

        CellForm end() {
            return new CellForm(raw, numbers, value, kinds);
        }
    }
}
