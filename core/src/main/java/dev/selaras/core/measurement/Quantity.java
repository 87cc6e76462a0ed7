package dev.selaras.core.measurement;

import java.math.BigDecimal;
import org.immutables.value.Value;

/** A number: {@code 73,92}, {@code 1.520,64}, {@code -1,88}. */
@Value.Immutable
@CellStyle
public abstract non-sealed class Quantity implements Measurement {

    Quantity() {}

    /** The number, exact, with the decimals it was printed with. */
    public abstract BigDecimal getValue();

    /** The text of the cell. */
    @Override
    public final String toString() {
        return getRaw();
    }
}
