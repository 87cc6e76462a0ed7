package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.format.json.JsonSink;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table: a JSON number, a string with the cell as printed, or null for an empty cell.
 *
 * <p>A JSON number is exact and knows no convention; a string is read under the convention of the plan.
 */
final class CellShape implements Shape<Measurement> {

    private static final Wording NEEDED = Wording.of(
            "bilangan, atau teks persis seperti isi sel tabel, atau null bila selnya kosong",
            "a number, or a text just as the cell of the table has it, or null if the cell is empty");
    private static final Wording BOUNDED =
            Wording.of("bilangan paling banyak 38 angka", "a number of at most 38 digits");

    /** The longest literal that can be a number of so many digits; anything longer is not even looked at. */
    private static final int MAX_LITERAL = 64;

    @Override
    public Wording describe() {
        return NEEDED;
    }

    @Override
    public @Nullable Measurement read(Reading in) {
        return switch (in.token()) {
            case STRING -> Measurement.parse(in.text(), in.numbers());
            case NULL -> Measurement.missing();
            case NUMBER -> number(in);
            default -> in.wrongKind(NEEDED);
        };
    }

    private static @Nullable Measurement number(Reading in) {
        String literal = in.text();
        if (literal.length() > MAX_LITERAL) {
            return in.refuseValue(literal, BOUNDED);
        }
        try {
            BigDecimal value = new BigDecimal(literal);
            return Measurement.isBounded(value) ? Measurement.of(value) : in.refuseValue(literal, BOUNDED);
        } catch (NumberFormatException e) {
            // The exponent is beyond what an int holds.
            return in.refuseValue(literal, BOUNDED);
        }
    }

    @Override
    public void write(Measurement cell, JsonSink out) {
        String raw = cell.getRaw();
        if (cell instanceof Quantity quantity && raw.equals(quantity.getValue().toPlainString())) {
            out.number(raw);
        } else if (cell instanceof Missing && raw.isEmpty()) {
            out.nothing();
        } else {
            out.string(raw);
        }
    }
}
