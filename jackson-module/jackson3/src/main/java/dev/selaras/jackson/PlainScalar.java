package dev.selaras.jackson;

import dev.selaras.format.json.JsonSource.Token;

/**
 * What a YAML scalar without quotes is, by itself: {@code null} or {@code true} or a number as the core schema of YAML 1.2
 * has them, else a text.
 *
 * <p>A number is one just where JSON has one, so that no digit is lost: {@code 010}, {@code 1_000} and {@code 2026-01-31}
 * are texts.
 */
final class PlainScalar {

    private PlainScalar() {}

    static Token tokenOf(String plain) {
        return switch (plain) {
            case "", "~", "null", "Null", "NULL" -> Token.NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> Token.BOOLEAN;
            // No number that can be held; where one is needed, it is refused by what it is.
            case ".nan", ".NaN", ".NAN", ".inf", ".Inf", ".INF", "-.inf", "-.Inf", "-.INF", "+.inf", "+.Inf", "+.INF" ->
                Token.NUMBER;
            default -> isNumber(plain) ? Token.NUMBER : Token.STRING;
        };
    }

    private static boolean isNumber(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int end = digits(text, start);
        if (end == start || (end > start + 1 && text.charAt(start) == '0')) {
            return false;
        }
        if (end < text.length() && text.charAt(end) == '.') {
            int fraction = end + 1;
            end = digits(text, fraction);
            if (end == fraction) {
                return false;
            }
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            boolean signed = end + 1 < text.length() && (text.charAt(end + 1) == '-' || text.charAt(end + 1) == '+');
            int exponent = end + (signed ? 2 : 1);
            end = digits(text, exponent);
            return end > exponent && end == text.length();
        }
        return end == text.length();
    }

    /** Where the digits that begin here end. */
    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
