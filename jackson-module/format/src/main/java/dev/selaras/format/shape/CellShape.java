package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.measurement.Range;
import dev.selaras.core.measurement.Threshold;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table: a JSON number, a string with the cell as printed, null for an empty cell, or an object.
 *
 * <p>A JSON number is exact and knows no convention; a string is read under the convention of the plan. A
 * {@linkplain CellForm} is written only where a string would be read as something else: for a text of the other
 * convention, and for a value that was given as numbers; and where members are kept in the cell.
 */
final class CellShape implements Shape<Measurement> {

    private static final Wording NEEDED = Wording.of(
            "bilangan, atau teks persis seperti isi sel tabel, atau null bila selnya kosong, atau objek (lihat"
                    + " Measurement)",
            "a number, or a text just as the cell of the table has it, or null if the cell is empty, or an object (see"
                    + " Measurement)");

    /** The shape of cells that are objects. Few plans have one, so that its table is not made before it is needed. */
    private static final class OneCell {

        static final Shape<CellForm> SHAPE = Shapes.checked(
                CellForm.SHAPE,
                CellForm::isOneCell,
                Wording.of(
                        "objek dengan \"raw\", atau dengan tepat satu jenis nilai seperti { \"range\": { \"from\": 1, \"to\": 2 } }",
                        "an object with \"raw\", or with exactly one kind of value such as { \"range\": { \"from\": 1, \"to\": 2 } }"),
                CellForm::oneCell);
    }

    @Override
    public Wording describe() {
        return NEEDED;
    }

    @Override
    public Optional<ObjectShape<?, ?>> table() {
        return Optional.of(CellForm.SHAPE);
    }

    @Override
    public @Nullable Measurement read(Reading in) {
        return switch (in.token()) {
            case STRING -> text(in);
            case NULL -> Measurement.missing();
            case NUMBER -> number(in);
            case START_OBJECT -> object(in);
            default -> in.wrongKind(NEEDED);
        };
    }

    private static @Nullable Measurement text(Reading in) {
        String raw = in.wholeText();
        if (raw == null) {
            return null;
        }
        NumberConvention numbers = in.numbers();
        return in.pool().get(numbers, raw, text -> Optional.of(Measurement.parse(text, numbers)));
    }

    private static @Nullable Measurement number(Reading in) {
        BigDecimal value = Shapes.NUMBER.read(in);
        return value == null ? null : Measurement.of(value);
    }

    private static @Nullable Measurement object(Reading in) {
        CellForm form = OneCell.SHAPE.read(in);
        return form == null ? null : form.parse(in);
    }

    @Override
    public void schema(SchemaWriting out) {
        out.named("measurement", this, () -> {
            out.with("type", List.of("string", "number", "null", "object"));
            out.each(
                    "anyOf",
                    List.of(
                            () -> Shapes.STRING.schema(out),
                            () -> Shapes.NUMBER.schema(out),
                            () -> out.with("type", "null"),
                            () -> OneCell.SHAPE.schema(out)));
            out.examples(this, examples());
        });
    }

    private static List<Measurement> examples() {
        return List.of(
                Measurement.parse("73,92", NumberConvention.ID),
                Measurement.of(new BigDecimal("73.92")),
                Range.of(new BigDecimal("4.43"), new BigDecimal("4.47")),
                Threshold.of(Threshold.Operator.AT_MOST, new BigDecimal("2.8")));
    }

    @Override
    public void write(Measurement cell, Writing out) {
        String raw = cell.getRaw();
        boolean isShort = !out.keeps();
        if (isShort && cell instanceof Quantity && cell.isExact()) {
            out.number(raw);
        } else if (isShort && cell instanceof Missing && raw.isEmpty()) {
            out.nothing();
        } else if (cell.isExact()) {
            CellForm.SHAPE.write(CellForm.of(cell), out);
        } else {
            NumberConvention other = out.numbers().other();
            boolean isOther = isReadUnder(other, cell);
            if (isShort && !isOther) {
                out.string(raw);
            } else {
                CellForm.SHAPE.write(CellForm.of(raw, isOther ? Optional.of(other) : Optional.empty()), out);
            }
        }
    }

    /** Whether only this convention makes of the text what the cell is. */
    private static boolean isReadUnder(NumberConvention convention, Measurement cell) {
        // Most cells are numbers, and those know.
        boolean isKnown =
                cell instanceof Quantity quantity && quantity.getConvention().orElse(convention) != convention;
        return !isKnown
                && !Measurement.parse(cell.getRaw(), convention.other()).equals(cell)
                && Measurement.parse(cell.getRaw(), convention).equals(cell);
    }
}
