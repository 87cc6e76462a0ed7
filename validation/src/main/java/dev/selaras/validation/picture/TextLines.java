package dev.selaras.validation.picture;

import java.util.ArrayList;
import java.util.List;

/** Texts broken into lines by about how wide their letters are, since no font is at hand. */
final class TextLines {

    private static final String NARROW = " .,:;'|!()[]/\\-`iljtfrI1";
    private static final String WIDE = "mwMW@%…";

    private static final int FIRST_BEYOND_LATIN = 0x1100;

    private TextLines() {}

    /** About how wide a text of twelve pixels is, in tenths of a pixel. */
    private static int tenths(int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 10;
        }
        if (c >= FIRST_BEYOND_LATIN && Character.isLetter(c)) {
            return 125;
        }
        if (NARROW.indexOf(c) >= 0) {
            return 45;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 118;
        }
        return Character.isUpperCase(c) ? 86 : 74;
    }

    /** About how wide a text of twelve pixels is, in pixels. */
    static int width(String text) {
        return text.codePoints().map(TextLines::tenths).sum() / 10 + 1;
    }

    /**
     * The lines of a text that has no line feeds.
     *
     * @param width how wide a line may be, in pixels
     * @param most as many lines as there may be; of more, the last ends in an ellipsis
     */
    static List<String> of(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length() && lines.size() < most) {
            int end = end(text, start, width * 10);
            boolean isCut = lines.size() == most - 1 && end < text.length();
            lines.add(
                    isCut
                            ? text.substring(start, end).stripTrailing() + "…"
                            : text.substring(start, end).stripTrailing());
            start = end;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
        return lines;
    }

    /** Where a line ends: before the last word that is too much, or within a word that is longer than a line. */
    private static int end(String text, int start, int tenths) {
        int used = 0;
        int space = -1;
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            used += tenths(c);
            if (used > tenths && i > start) {
                return space > start ? space : i;
            }
            if (c == ' ') {
                space = i;
            }
            i += Character.charCount(c);
        }
        return i;
    }
}
