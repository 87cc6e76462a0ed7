package dev.selaras.validation.render;

/** How many columns of a terminal a text that is safe to print takes. */
final class TextWidth {

    private static final String CUT = "…";

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /** The text cut, if need be, and filled with spaces to that many columns. */
    static String fit(String text, int columns) {
        int width = of(text);
        if (width <= columns) {
            return text + " ".repeat(columns - width);
        }
        StringBuilder cut = new StringBuilder();
        int taken = 1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            taken += of(c);
            if (taken > columns) {
                break;
            }
            cut.appendCodePoint(c);
            i += Character.charCount(c);
        }
        String shown = cut.append(CUT).toString();
        return shown + " ".repeat(columns - of(shown));
    }

    private static int of(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    /** The scripts and signs of East Asia, and pictographs. */
    private static boolean isWide(int c) {
        return isIn(c, 0x1100, 0x115F)
                || isIn(c, 0x2E80, 0xA4CF)
                || isIn(c, 0xAC00, 0xD7A3)
                || isIn(c, 0xF900, 0xFAFF)
                || isIn(c, 0xFE30, 0xFE6F)
                || isIn(c, 0xFF00, 0xFF60)
                || isIn(c, 0x1F300, 0x1FAFF)
                || isIn(c, 0x20000, 0x3FFFD);
    }

    private static boolean isIn(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
