package dev.selaras.core.language;

/** Makes text from documents safe to print: one line, no commands to the terminal, no hidden direction marks. */
public final class Printable {

    /** As much of a statement as a message quotes, in characters. */
    private static final int MAX_QUOTED = 80;

    private Printable() {}

    /** The text with everything that is not plainly visible written out as {@code \\u{…}}. */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isPlain(c)) {
                safe.appendCodePoint(c);
            } else {
                safe.append("\\u{").append(Integer.toHexString(c)).append('}');
            }
        });
        return safe.toString();
    }

    /** The text made safe, and cut if it is longer than a message should be. */
    public static String quoted(String text) {
        return text.codePointCount(0, text.length()) <= MAX_QUOTED
                ? of(text)
                : of(text.substring(0, text.offsetByCodePoints(0, MAX_QUOTED))) + "…";
    }

    /** What no version of Java knows yet is plain, so that newer ones print the same. */
    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isNeverPlain(c);
        };
    }

    /** Whether it is kept free for ever, or for what can't be seen, or became so after the oldest Java that is supported. */
    private static boolean isNeverPlain(int c) {
        return (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c >= 0x890 && c <= 0x891)
                || c == 0x2065
                || (c >= 0xFFF0 && c <= 0xFFF8)
                || (c >= 0x13430 && c <= 0x1345F)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }
}
