package dev.selaras.core.measurement;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number that is not to be passed, or to be reached: {@code ≤ 2,8 %}, {@code >= 33.85 %}, {@code minimal 80},
 * {@code kurang dari 5}.
 *
 * <p>It is not a {@link Range}, which names both ends, and not a threshold on a scale: {@code minimal B} is
 * {@link Qualitative}.
 */
@Value.Immutable
@CellStyle
public abstract non-sealed class Threshold implements Measurement {

    Threshold() {}

    /** How a value has to stand to the threshold. */
    public enum Operator {
        /** {@code ≤}, {@code maksimal}, {@code paling banyak}. */
        AT_MOST("≤"),
        /** {@code <}, {@code kurang dari}, {@code di bawah}. */
        LESS_THAN("<"),
        /** {@code ≥}, {@code minimal}, {@code paling sedikit}. */
        AT_LEAST("≥"),
        /** {@code >}, {@code lebih dari}, {@code di atas}. */
        MORE_THAN(">");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }
    }

    /** How a value has to stand to the threshold. */
    public abstract Operator getOperator();

    /** The threshold, with the decimals it was printed with. */
    public abstract BigDecimal getValue();

    /** What it counts, as printed in the cell. */
    public abstract Optional<String> getUnit();

    /** The convention that the text was in fact read under; nothing if numbers were given, and no part of equality. */
    @Override
    @Value.Auxiliary
    public abstract Optional<NumberConvention> getConvention();

    /**
     * A threshold; its raw text is {@code ≤ 2.8}.
     *
     * @throws IllegalArgumentException if the number is longer than {@link Measurement#of} takes
     */
    public static Threshold of(Operator operator, BigDecimal value) {
        BigDecimal number = Measurement.of(value).getValue();
        return new ThresholdBuilder()
                .raw(operator.sign + " " + number.toPlainString())
                .operator(operator)
                .value(number)
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
