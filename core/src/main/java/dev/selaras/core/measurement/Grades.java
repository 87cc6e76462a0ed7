package dev.selaras.core.measurement;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads grades of the built-in scales, with their score or without. */
final class Grades {

    private static final Set<String> CODES =
            Set.of("WTP", "WTP-DPP", "WDP", "TW", "TMP", "AA", "A", "BB", "B", "CC", "C", "D");

    private Grades() {}

    static @Nullable Measurement read(Cell cell) {
        String text = cell.text();
        return NumberReader.isDigit(text.charAt(0)) ? scoreFirst(cell) : codeFirst(cell, text);
    }

    private static @Nullable Measurement codeFirst(Cell cell, String text) {
        int end = 0;
        while (end < text.length() && isOfCode(text.charAt(end))) {
            end++;
        }
        String code = text.substring(0, end);
        if (!CODES.contains(code)) {
            return null;
        }
        CellScanner scan = cell.scan();
        scan.goTo(end);
        if (scan.atEnd()) {
            return grade(cell, code, null);
        }
        boolean bracket = scan.spaces().take('(');
        boolean slash = !bracket && scan.take('/');
        if (!bracket && !slash && scan.at() == end) {
            return null;
        }
        BigDecimal score = scan.spaces().number();
        boolean closed = !bracket || scan.spaces().take(')');
        return (score != null && closed && scan.atEnd()) ? grade(cell, code, score) : null;
    }

    /** Only with the code in brackets or after a slash: after a bare number a letter may be a unit. */
    private static @Nullable Measurement scoreFirst(Cell cell) {
        String text = cell.text();
        CellScanner scan = cell.scan();
        BigDecimal score = scan.number();
        if (score == null) {
            return null;
        }
        boolean bracket = scan.spaces().take('(') && text.endsWith(")");
        if (!bracket && !scan.take('/')) {
            return null;
        }
        String code =
                text.substring(scan.at(), text.length() - (bracket ? 1 : 0)).strip();
        return CODES.contains(code) ? grade(cell, code, score) : null;
    }

    private static boolean isOfCode(char c) {
        return c == '-' || (c >= 'A' && c <= 'Z');
    }

    private static Grade grade(Cell cell, String code, @Nullable BigDecimal score) {
        return new GradeBuilder()
                .raw(cell.raw())
                .code(code)
                .score(Optional.ofNullable(score))
                .convention(cell.convention())
                .build();
    }
}
