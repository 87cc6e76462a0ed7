package dev.selaras.core.measurement;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step of one of the built-in scales, with the score behind it if the cell prints one: {@code WTP}, {@code BB},
 * {@code 85,00 (A)}, {@code A (85,00)}, {@code BB 75,2}, {@code B/65,40}.
 *
 * <p>The codes are those of the audit opinion (WTP, WTP-DPP, WDP, TW, TMP) and of the accountability evaluation (AA, A, BB,
 * B, CC, C, D), in upper case. Which is better is for the scale to say. Other letters are {@link Qualitative}, until the
 * indicator names its scale.
 */
@Value.Immutable
@CellStyle
public abstract non-sealed class Grade implements Measurement {

    Grade() {}

    /** The code, as printed. */
    public abstract String getCode();

    /** The score, with the decimals it was printed with. */
    public abstract Optional<BigDecimal> getScore();

    /** The convention that the text was in fact read under; nothing if numbers were given, and no part of equality. */
    @Override
    @Value.Auxiliary
    public abstract Optional<NumberConvention> getConvention();

    /**
     * A grade of any scale; its raw text is the code.
     *
     * @throws IllegalArgumentException if the code is blank
     */
    public static Grade of(String code) {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a grade without a code");
        }
        return new GradeBuilder().raw(code).code(code).build();
    }

    /**
     * A grade of any scale with its score; its raw text is {@code A (85.00)}.
     *
     * @throws IllegalArgumentException if the code is blank, or the score is longer than {@link Measurement#of} takes
     */
    public static Grade of(String code, BigDecimal score) {
        BigDecimal number = Measurement.of(score).getValue();
        return new GradeBuilder()
                .raw(of(code).getCode() + " (" + number.toPlainString() + ")")
                .code(code)
                .score(number)
                .build();
    }

    @Override
    @Value.Derived
    public boolean isExact() {
        return getConvention().isEmpty();
    }

    @Override
    public final Optional<Measurement> otherReading() {
        return CellParser.otherReading(this, getConvention());
    }

    /** The text of the cell. */
    @Override
    public final String toString() {
        return getRaw();
    }
}
