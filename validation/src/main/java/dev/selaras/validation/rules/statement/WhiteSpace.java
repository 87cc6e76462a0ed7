package dev.selaras.validation.rules.statement;

/** The characters that nobody sees between words, and what should stand in their place. */
final class WhiteSpace {

    private WhiteSpace() {}

    static boolean isLineBreak(char c) {
        return (c >= 0xA && c <= 0xD)
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }

    static boolean isSpace(char c) {
        return c == '\t' || isLineBreak(c) || Character.isSpaceChar(c);
    }

    /**
     * A text with one space between its words and none around it.
     *
     * @param isProse whether line breaks stay
     */
    static String tidy(String text, boolean isProse) {
        StringBuilder tidy = new StringBuilder(text.length());
        StringBuilder gap = new StringBuilder();
        boolean isGap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                isGap = true;
                gap.append(isProse && isLineBreak(c) ? String.valueOf(c) : "");
                continue;
            }
            if (isGap && !tidy.isEmpty()) {
                tidy.append(gap.isEmpty() ? " " : gap);
            }
            isGap = false;
            gap.setLength(0);
            tidy.append(c);
        }
        return tidy.toString();
    }
}
