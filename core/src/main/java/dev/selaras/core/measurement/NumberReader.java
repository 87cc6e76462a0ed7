package dev.selaras.core.measurement;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reads one number without its sign: digits in one run or in groups of three, and decimals after them. */
final class NumberReader {

    /** As many digits as a long holds, whichever they are. */
    private static final int LONG_DIGITS = 18;

    private NumberReader() {}

    /** The number that a stretch of text is under a convention, or null. */
    static @Nullable BigDecimal read(String text, int start, int end, NumberConvention convention) {
        int run = 0;
        boolean grouped = false;
        boolean decimals = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                run++;
                continue;
            }
            boolean groupSign = c == convention.grouping();
            if (decimals || (!groupSign && c != convention.decimal())) {
                return null;
            }
            // Nobody groups a number that begins with zero: 0.421 has decimals, whatever the plan declares.
            boolean wholeGroup =
                    grouped ? run == 3 : (run > 0 && !(groupSign && (run > 3 || text.charAt(start) == '0')));
            if (!wholeGroup) {
                return null;
            }
            grouped |= groupSign;
            decimals = !groupSign;
            run = 0;
        }
        boolean ended = (grouped && !decimals) ? run == 3 : run > 0;
        return ended ? value(text, start, end, decimals ? run : 0) : null;
    }

    /** The number with these digits, whatever signs are between them. */
    private static BigDecimal value(String text, int start, int end, int decimals) {
        if (end - start > LONG_DIGITS) {
            StringBuilder digits = new StringBuilder();
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                digits.append(isDigit(c) ? String.valueOf(c) : "");
            }
            return new BigDecimal(new BigInteger(digits.toString()), decimals);
        }
        long unscaled = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            unscaled = isDigit(c) ? unscaled * 10 + (c - '0') : unscaled;
        }
        return BigDecimal.valueOf(unscaled, decimals);
    }

    /** A whole number, grouped by either sign or not at all, or null: where decimals make no sense nothing is ambiguous. */
    static @Nullable BigDecimal readWhole(String text, int start, int end) {
        for (NumberConvention convention : NumberConvention.values()) {
            BigDecimal value = read(text, start, end, convention);
            if (value != null && value.scale() == 0) {
                return value;
            }
        }
        return null;
    }

    /** Where the stretch of digits and signs that begins here ends. */
    static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length()
                && (isDigit(text.charAt(end)) || text.charAt(end) == '.' || text.charAt(end) == ',')) {
            end++;
        }
        return end;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
