package dev.selaras.validation.rules.statement;

import java.util.List;

/** The traces that a wrong conversion leaves in a text: {@code â€“} for a dash, signs as web pages write them. */
final class Garble {

    /** Names and numbers that web pages write signs with; in a text for readers they are left over. */
    private static final List<String> ENTITIES = List.of(
            "&amp;", "&nbsp;", "&quot;", "&apos;", "&lt;", "&gt;", "&ndash;", "&mdash;", "&#", "<br>", "<br/>",
            "<br />");

    /** What Windows-1252 has in the places 80 to 9F of Latin-1. */
    private static final String WINDOWS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

    private Garble() {}

    /** Whether something in a text was not meant by whoever wrote it. */
    static boolean isIn(String text) {
        boolean isPlain = PlainText.is(text) && text.indexOf('&') < 0 && text.indexOf('<') < 0;
        return !isPlain && hasTrace(text);
    }

    private static boolean hasTrace(String text) {
        return ENTITIES.stream().anyMatch(text::contains)
                || text.codePoints().anyMatch(Garble::standsForNothing)
                || hasBytesOfUtf8(text);
    }

    /** Replacement characters, those of private fonts, halves of pairs, and controls that come of Windows-1252 only. */
    private static boolean standsForNothing(int c) {
        int type = Character.getType(c);
        return c == 0xFFFD || (c >= 0x80 && c <= 0x9F) || type == Character.PRIVATE_USE || type == Character.SURROGATE;
    }

    /** Whether UTF-8 was read as another encoding: a dash becomes {@code â€“}, an é {@code Ã©}. */
    private static boolean hasBytesOfUtf8(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char lead = text.charAt(i);
            boolean two = lead == 'Ã' || lead == 'Â';
            boolean three = lead == 'â' || lead == 'ï';
            if ((two && isFollower(text, i + 1)) || (three && isFollower(text, i + 1) && isFollower(text, i + 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFollower(String text, int at) {
        char c = at < text.length() ? text.charAt(at) : ' ';
        return (c >= 0x80 && c <= 0xBF) || WINDOWS.indexOf(c) >= 0;
    }
}
