package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.format.json.JsonSource.Token;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An exact number: a JSON number, read and written digit for digit, without an exponent. */
final class NumberShape implements Shape<BigDecimal> {

    static final Wording BOUNDED = Wording.of("bilangan paling banyak 38 angka", "a number of at most 38 digits");

    /** The longest literal that can be a number of so many digits; anything longer is not even looked at. */
    static final int MAX_LITERAL = 64;

    @Override
    public Wording describe() {
        return Kinds.NUMBER;
    }

    @Override
    public @Nullable BigDecimal read(Reading in) {
        if (in.token() != Token.NUMBER) {
            return in.wrongKind(Kinds.NUMBER);
        }
        String literal = in.text();
        if (literal.length() > MAX_LITERAL) {
            return in.refuseValue(literal, BOUNDED);
        }
        try {
            BigDecimal value = new BigDecimal(literal);
            return Measurement.isBounded(value) ? value : in.refuseValue(literal, BOUNDED);
        } catch (NumberFormatException e) {
            // The exponent is beyond what an int holds.
            return in.refuseValue(literal, BOUNDED);
        }
    }

    @Override
    public void schema(SchemaWriting out) {
        out.named("number", this, () -> {
            out.with("type", "number");
            out.number("exclusiveMinimum", "-1e" + Measurement.MAX_DIGITS);
            out.number("exclusiveMaximum", "1e" + Measurement.MAX_DIGITS);
        });
    }

    @Override
    public void write(BigDecimal number, Writing out) {
        out.number(number.toPlainString());
    }
}
