package dev.selaras.jackson;

import dev.selaras.format.json.JsonSource.Token;
import java.util.Locale;
import java.util.Set;

/**
 * How a text stands in YAML: without quotes where nothing reads it as something else, over several lines where it has
 * some, else in quotes.
 *
 * <p>Other programs read by older rules: what was a number, a day or a truth value to any of them is put in quotes too.
 */
final class YamlText {

    /** The longest name that may stand before its colon on a line, however many escapes it takes. */
    static final int MAX_NAME = 100;

    /** A line as long as this is broken, so that no reader finds it too long. */
    private static final int MAX_LINE = 10_000;

    private static final String INDICATORS = "?:,[]{}#&*!|>'\"%@`~=<";

    private static final Set<String> WORDS = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private YamlText() {}

    /** A text as a value whose further lines, if any, begin so far to the right. */
    static String of(String text, int indent) {
        if (isPlain(text) && !isRead(text)) {
            return text;
        }
        return isLines(text) ? lines(text, indent) : quoted(text, indent);
    }

    /** A text as the name of a member; a year needs no quotes. */
    static String ofName(String text) {
        boolean isYear = text.length() == 4 && text.chars().allMatch(YamlText::isDigit);
        return isYear || (isPlain(text) && !isRead(text)) ? text : quoted(text, 0);
    }

    /** Whether a written scalar is a word that may stand in a row with others. */
    static boolean isWord(String written) {
        return written.chars().allMatch(c -> Character.isLetterOrDigit(c) || "._#-".indexOf(c) >= 0);
    }

    /** Whether a text without quotes is one scalar, and that whole. */
    private static boolean isPlain(String text) {
        if (text.isEmpty() || text.length() > MAX_LINE || INDICATORS.indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        return text.codePoints().allMatch(YamlText::isShown)
                && !text.startsWith(" ")
                && !text.startsWith("- ")
                && !text.startsWith("--")
                && !text.equals("-")
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #");
    }

    /** Whether a text without quotes would be read as something else by anyone. */
    private static boolean isRead(String text) {
        return PlainScalar.tokenOf(text) != Token.STRING
                || WORDS.contains(text.toLowerCase(Locale.ROOT))
                || isNumberToSome(text)
                || text.startsWith(".");
    }

    private static boolean isNumberToSome(String text) {
        return (isDigit(text.charAt(0)) || text.startsWith("+") || text.startsWith("-"))
                && text.chars().allMatch(c -> isDigit(c) || "+-._:eExXoOabcdfABCDFTtZz ".indexOf(c) >= 0);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Whether people see that a character is there. */
    private static boolean isShown(int c) {
        boolean isBreak = c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\ufeff';
        return Character.isSupplementaryCodePoint(c) || (YamlGate.isPrintable((char) c) && !isBreak);
    }

    /** Whether a text has lines that stand below each other as they are. */
    private static boolean isLines(String text) {
        if (text.indexOf('\n') <= 0 || text.charAt(0) == ' ' || text.endsWith("\n\n") || text.contains(" \n")) {
            return false;
        }
        return !text.endsWith(" ")
                && text.codePoints().allMatch(c -> c == '\n' || isShown(c))
                && text.lines().allMatch(line -> line.length() <= MAX_LINE);
    }

    private static String lines(String text, int indent) {
        StringBuilder out = new StringBuilder(text.endsWith("\n") ? "|" : "|-");
        text.lines()
                .forEach(line -> out.append(line.isEmpty() ? "\n" : "\n" + " ".repeat(indent))
                        .append(line));
        return out.toString();
    }

    private static String quoted(String text, int indent) {
        StringBuilder out = new StringBuilder("\"");
        int lineStart = 0;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (out.length() - lineStart > MAX_LINE) {
                lineStart = out.append("\\\n").length();
                out.append(" ".repeat(indent)).append(c == ' ' ? "\\" : "");
            }
            append(c, out);
        }
        return out.append('"').toString();
    }

    private static void append(int c, StringBuilder out) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append((char) c);
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            default -> {
                if (isShown(c)) {
                    out.appendCodePoint(c);
                } else {
                    String hex = Integer.toHexString(c);
                    out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
                }
            }
        }
    }
}
