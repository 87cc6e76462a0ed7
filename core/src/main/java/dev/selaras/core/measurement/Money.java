package dev.selaras.core.measurement;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An amount of rupiah: {@code Rp 9.000.000.000}, {@code Rp. 41,21 juta}, {@code Rp9,5 miliar},
 * {@code 41,21 Juta Rupiah}, {@code Rp 1.000,-}.
 *
 * <p>The amount is multiplied out. Where only the column of units says rupiah, the cell is a {@link Quantity}.
 */
@Value.Immutable
@CellStyle
public abstract non-sealed class Money implements Measurement {

    Money() {}

    /** The whole amount: 9500000000 for {@code Rp9,5 miliar}. */
    public abstract BigDecimal getAmount();

    /** The currency by its ISO 4217 code; always {@code IDR}. */
    public final String getCurrency() {
        return "IDR";
    }

    /** The word that multiplies the number, as printed: {@code juta}. */
    public abstract Optional<String> getMultiplier();

    /** The convention that the text was in fact read under; nothing if numbers were given, and no part of equality. */
    @Override
    @Value.Auxiliary
    public abstract Optional<NumberConvention> getConvention();

    /**
     * An amount of rupiah; its raw text is {@code Rp 9000000000}.
     *
     * @throws IllegalArgumentException if the number is longer than {@link Measurement#of} takes
     */
    public static Money ofRupiah(BigDecimal amount) {
        BigDecimal number = Measurement.of(amount).getValue();
        return new MoneyBuilder()
                .raw("Rp " + number.toPlainString())
                .amount(number)
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
