package dev.selaras.core.measurement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads rates: {@code 110,84 per 100.000 kelahiran hidup}, {@code 5/1000 penduduk}. */
final class Rates {

    /** The least base that a slash can stand before; 5/100 may be a fraction. */
    private static final BigDecimal LEAST_AFTER_SLASH = BigDecimal.valueOf(1000);

    private Rates() {}

    static @Nullable Measurement read(Cell cell) {
        CellScanner scan = cell.scan();
        BigDecimal value = scan.number();
        if (value == null) {
            return null;
        }
        boolean slash = scan.spaces().take('/');
        if (!slash && !scan.take("per")) {
            return null;
        }
        BigDecimal base = scan.spaces().whole();
        if (base == null || base.signum() == 0 || (slash && !isAfterSlash(base))) {
            return null;
        }
        Optional<String> unit = scan.unit();
        return unit == null
                ? null
                : new RateBuilder()
                        .raw(cell.raw())
                        .value(value)
                        .base(base)
                        .unit(unit)
                        .convention(cell.convention())
                        .build();
    }

    private static boolean isAfterSlash(BigDecimal base) {
        boolean powerOfTen = base.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
        return powerOfTen && base.compareTo(LEAST_AFTER_SLASH) >= 0;
    }
}
