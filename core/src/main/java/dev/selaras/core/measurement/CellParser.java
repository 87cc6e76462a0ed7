package dev.selaras.core.measurement;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells what the text of a cell says, in one pass and without guessing. */
final class CellParser {

    private static final Set<String> DASHES = Set.of("", "-", "–", "—");
    private static final Set<String> NOT_APPLICABLE = Set.of("na", "n/a", "n.a.");

    private CellParser() {}

    static Measurement parse(String raw, NumberConvention convention) {
        // Cells pasted from a word processor hold no-break spaces, which strip() leaves alone.
        String cell = raw.replace('\u00a0', ' ').strip();
        if (DASHES.contains(cell)) {
            return new MissingBuilder().raw(raw).build();
        }
        if (NOT_APPLICABLE.contains(cell.toLowerCase(Locale.ROOT))) {
            return new NotApplicableBuilder().raw(raw).build();
        }
        return number(cell, convention)
                .<Measurement>map(
                        value -> new QuantityBuilder().raw(raw).value(value).build())
                .orElseGet(() -> new QualitativeBuilder().raw(raw).build());
    }

    /** The number, if the cell is an optional minus, digits in one run or in groups of three, and optional decimals. */
    private static Optional<BigDecimal> number(String cell, NumberConvention convention) {
        int start = cell.startsWith("-") ? 1 : 0;
        int point = cell.indexOf(convention.decimal());
        int end = point < 0 ? cell.length() : point;
        StringBuilder digits = new StringBuilder(cell.length());
        digits.append(cell, 0, start);
        boolean grouped = cell.indexOf(convention.grouping()) >= 0;
        for (int i = start; i < end; i++) {
            char c = cell.charAt(i);
            boolean groupSign = grouped && (end - i) % 4 == 0;
            if (groupSign ? i == start || c != convention.grouping() : !isDigit(c)) {
                return Optional.empty();
            }
            if (!groupSign) {
                digits.append(c);
            }
        }
        if (point >= 0) {
            digits.append('.');
            for (int i = point + 1; i < cell.length(); i++) {
                if (!isDigit(cell.charAt(i))) {
                    return Optional.empty();
                }
                digits.append(cell.charAt(i));
            }
        }
        boolean hasDigitsBothSides = end > start && (point < 0 || point + 1 < cell.length());
        int count = digits.length() - start - (point < 0 ? 0 : 1);
        boolean isNumber = hasDigitsBothSides && count <= Measurement.MAX_DIGITS;
        return isNumber ? Optional.of(new BigDecimal(digits.toString())) : Optional.empty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
