package dev.selaras.core.language;

/**
 * The signs that print adds to ASCII: dashes, apostrophes, a bullet, at most and at least. Like ASCII they stand for nothing
 * but themselves and hide nothing, so that a text that has no others needs no closer look.
 */
public final class PrintSigns {

    private static final int FIRST_BEYOND_ASCII = 0x80;

    private PrintSigns() {}

    /** Whether a character is one of them, or ASCII. */
    public static boolean orAscii(char c) {
        return c < FIRST_BEYOND_ASCII || isSign(c);
    }

    /** Whether a text has no other characters. */
    public static boolean orAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!orAscii(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSign(char c) {
        return switch (c) {
            case '–', '—', '‘', '’', '•', '≤', '≥' -> true;
            default -> false;
        };
    }
}
