package dev.selaras.validation.rules.statement;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The characters of a text that nobody sees. */
final class Invisible {

    private static final int JOINER = 0x200D;
    private static final int SPACE_WITHOUT_WIDTH = 0x200B;

    private Invisible() {}

    /**
     * The text without the characters that nobody sees, if it is sure what it is then: between two letters they say nothing.
     * Elsewhere they may stand for a space, and a text that ends in a colon may be left over from a page.
     */
    static Optional<String> removed(String text) {
        int[] points = text.codePoints().toArray();
        Set<Integer> out = in(text).boxed().collect(Collectors.toSet());
        boolean isInWords = out.stream()
                .allMatch(i -> Character.getType(points[i]) == Character.FORMAT
                        && points[i] != SPACE_WITHOUT_WIDTH
                        && i > 0
                        && i + 1 < points.length
                        && Character.isLetter(points[i - 1])
                        && Character.isLetter(points[i + 1]));
        StringBuilder mended = new StringBuilder();
        IntStream.range(0, points.length).filter(i -> !out.contains(i)).forEach(i -> mended.appendCodePoint(points[i]));
        return Optional.of(mended.toString())
                .filter(result ->
                        isInWords && !Garble.isIn(result) && !result.strip().endsWith(":"));
    }

    /** The places of the characters that nobody sees. */
    static IntStream in(String text) {
        boolean isLatin = text.codePoints().allMatch(Invisible::isLatinOrNoLetter);
        int[] points = text.codePoints().toArray();
        return IntStream.range(0, points.length)
                .filter(i -> isControl(points[i])
                        || (isLatin && Character.getType(points[i]) == Character.FORMAT && !joinsSymbol(points, i)));
    }

    /** Whether a joiner makes one picture of two. */
    private static boolean joinsSymbol(int[] points, int at) {
        return points[at] == JOINER
                && at > 0
                && !Character.isLetterOrDigit(points[at - 1])
                && at + 1 < points.length
                && Character.getType(points[at + 1]) == Character.OTHER_SYMBOL;
    }

    /** Tabs and line breaks are white space. In statements controls from 80 on are letters gone wrong: see the rule on those. */
    private static boolean isControl(int c) {
        return c < 0x9 || (c > 0xD && c < 0x20) || (c >= 0x7F && c <= 0x9F) || (c & 0xFFFE) == 0xFFFE;
    }

    private static boolean isLatinOrNoLetter(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN, COMMON, INHERITED -> true;
            default -> !Character.isLetter(c);
        };
    }
}
