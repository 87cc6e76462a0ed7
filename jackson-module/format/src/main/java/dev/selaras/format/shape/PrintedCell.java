package dev.selaras.format.shape;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import java.util.Optional;

/**
 * A cell that says itself how its numbers are written: {@code { "raw": "41.236", "numbers": "en" }}.
 *
 * @param raw the text of the cell
 * @param numbers how its numbers are written, if not like the plan's
 */
record PrintedCell(String raw, Optional<NumberConvention> numbers) {

    static final ObjectShape<PrintedCell, Draft> SHAPE = ObjectShape.of(
                    "sel beserta penulisan bilangannya",
                    "a cell with its own number convention",
                    Draft::new,
                    Draft::end)
            .required(
                    "raw",
                    Shapes.STRING,
                    PrintedCell::raw,
                    (draft, raw) -> draft.raw = raw,
                    "Isi sel persis seperti tercetak.",
                    "The text of the cell just as printed.")
            .optional(
                    "numbers",
                    Shapes.NUMBERS,
                    PrintedCell::numbers,
                    (draft, numbers) -> draft.numbers = Optional.of(numbers),
                    "Penulisan bilangan di sel ini.",
                    "How the numbers in this cell are written.")
            .end();

    Measurement parse(NumberConvention declared) {
        return Measurement.parse(raw, numbers.orElse(declared));
    }

    /** What was read of such a cell so far. */
    static final class Draft {

        private String raw = "";
        private Optional<NumberConvention> numbers = Optional.empty();

        PrintedCell end() {
            return new PrintedCell(raw, numbers);
        }
    }
}
