package dev.selaras.core.measurement;

import dev.selaras.core.language.PrintSigns;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a printed unit into words, whole numbers and signs, each in its usual spelling.
 *
 * <p>Brackets, quotation marks and stops say nothing. A number loses the signs between its thousands; a whole number is
 * all that a unit ever holds, so no convention is needed.
 */
final class UnitScanner {

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    private UnitScanner(String text) {
        this.text = text;
    }

    static List<String> scan(String printed) {
        String composed = PrintSigns.orAscii(printed) ? printed : Normalizer.normalize(printed, Normalizer.Form.NFKC);
        UnitScanner scanner = new UnitScanner(composed.toLowerCase(Locale.ROOT));
        scanner.scan();
        return List.copyOf(scanner.tokens);
    }

    private void scan() {
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isWordPart(c)) {
                add(isDigit(at) ? numberOrWord() : word());
            } else {
                if (isSign(c)) {
                    add(Character.toString(c));
                }
                at += Character.charCount(c);
            }
        }
    }

    /** Adds a token unless it only says the last one again: {@code Rupiah (Rp)}. */
    private void add(String token) {
        String spelling = UnitWords.spelling(token);
        if (tokens.isEmpty() || !tokens.get(tokens.size() - 1).equals(spelling)) {
            tokens.add(spelling);
        }
    }

    private String word() {
        int start = at;
        while (at < text.length() && isWordPart(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return text.substring(start, at);
    }

    /** The digits of {@code 1000}, {@code 100.000} or {@code 100 000}; what merely begins with a digit is a word. */
    private String numberOrWord() {
        int start = at;
        StringBuilder digits = new StringBuilder(word());
        boolean isNumber = digits.chars().allMatch(c -> c >= '0' && c <= '9');
        while (isNumber && isGroup()) {
            digits.append(text, at + 1, at + 4);
            at += 4;
        }
        return isNumber ? digits.toString() : text.substring(start, at);
    }

    /** Whether a separator and exactly three digits stand here. */
    private boolean isGroup() {
        boolean fits = at + 4 <= text.length() && ".,' ".indexOf(text.charAt(at)) >= 0;
        return fits
                && isDigit(at + 1)
                && isDigit(at + 2)
                && isDigit(at + 3)
                && (at + 4 == text.length() || !isWordPart(text.codePointAt(at + 4)));
    }

    private boolean isDigit(int index) {
        return text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private static boolean isWordPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Signs that mean something: percent, stroke, and those of currencies and degrees. */
    private static boolean isSign(int c) {
        int type = Character.getType(c);
        return c == '%'
                || c == '/'
                || type == Character.CURRENCY_SYMBOL
                || type == Character.MATH_SYMBOL
                || type == Character.OTHER_SYMBOL;
    }
}
