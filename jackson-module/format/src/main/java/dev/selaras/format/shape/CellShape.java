package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.measurement.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table: a JSON number, a string with the cell as printed, or null for an empty cell.
 *
 * <p>A JSON number is exact and knows no convention; a string is read under the convention of the plan. A cell that is
 * to be read under another is an object, {@code { "raw": "41.236", "numbers": "en" }}; it is written only where the
 * string would be read as something else.
 */
final class CellShape implements Shape<Measurement> {

    private static final Wording NEEDED = Wording.of(
            "bilangan, atau teks persis seperti isi sel tabel, atau null bila selnya kosong, atau objek"
                    + " { \"raw\": \"41.236\", \"numbers\": \"en\" } bila penulisan bilangannya lain dari rencana",
            "a number, or a text just as the cell of the table has it, or null if the cell is empty, or an object"
                    + " { \"raw\": \"41.236\", \"numbers\": \"en\" } if its numbers are not written like the plan's");

    @Override
    public Wording describe() {
        return NEEDED;
    }

    @Override
    public @Nullable Measurement read(Reading in) {
        return switch (in.token()) {
            case STRING -> text(in);
            case NULL -> Measurement.missing();
            case NUMBER -> number(in);
            case START_OBJECT -> printed(in);
            default -> in.wrongKind(NEEDED);
        };
    }

    private static @Nullable Measurement text(Reading in) {
        String raw = in.wholeText();
        return raw == null ? null : Measurement.parse(raw, in.numbers());
    }

    private static @Nullable Measurement number(Reading in) {
        BigDecimal value = Shapes.NUMBER.read(in);
        return value == null ? null : Measurement.of(value);
    }

    private static @Nullable Measurement printed(Reading in) {
        PrintedCell cell = PrintedCell.SHAPE.read(in);
        return cell == null ? null : cell.parse(in.numbers());
    }

    @Override
    public void write(Measurement cell, Writing out) {
        String raw = cell.getRaw();
        NumberConvention other = out.numbers().other();
        if (cell instanceof Quantity quantity && isExact(quantity)) {
            out.number(raw);
        } else if (cell instanceof Missing && raw.isEmpty()) {
            out.nothing();
        } else if (isReadUnder(other, cell)) {
            PrintedCell.SHAPE.write(new PrintedCell(raw, Optional.of(other)), out);
        } else {
            out.string(raw);
        }
    }

    /** Whether the number is all that the text can mean, so that nothing is lost if it is written as a number. */
    private static boolean isExact(Quantity quantity) {
        return quantity.getRaw().equals(quantity.getValue().toPlainString())
                && quantity.otherReading().isEmpty();
    }

    /** Whether only this convention makes of the text what the cell is. */
    private static boolean isReadUnder(NumberConvention convention, Measurement cell) {
        return !Measurement.parse(cell.getRaw(), convention.other()).equals(cell)
                && Measurement.parse(cell.getRaw(), convention).equals(cell);
    }
}
