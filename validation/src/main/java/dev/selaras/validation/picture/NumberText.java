package dev.selaras.validation.picture;

import dev.selaras.core.measurement.NumberConvention;
import java.math.BigDecimal;

/** Numbers as a plan prints them. */
final class NumberText {

    private static final int GROUP = 3;

    private NumberText() {}

    /** All digits of a number, those before the decimals in groups. */
    static String of(BigDecimal number, NumberConvention convention) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % GROUP == 0) {
                text.append(convention.grouping());
            }
            text.append(plain.charAt(i));
        }
        return point < 0
                ? text.toString()
                : text.append(convention.decimal())
                        .append(plain, point + 1, plain.length())
                        .toString();
    }
}
