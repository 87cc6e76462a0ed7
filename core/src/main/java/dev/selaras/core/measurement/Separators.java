package dev.selaras.core.measurement;

/** Finds what parts the bounds of a range: {@code -}, {@code –}, {@code :}, {@code s.d.}, {@code sampai dengan}. */
final class Separators {

    private static final String SIGNS = "-\u2212–—:";

    /** The longer first, where one begins another. */
    private static final String[] WORDS = {"sampai dengan", "sampai", "s.d.", "s.d", "s/d"};

    private Separators() {}

    /** Where the first separator from a place on begins, or -1. */
    static int find(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (lengthAt(text, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** How long the separator at a place is, or 0. */
    static int lengthAt(String text, int at) {
        char c = text.charAt(at);
        if (SIGNS.indexOf(c) >= 0) {
            return 1;
        }
        boolean begun = at > 0 && Character.isLetter(text.charAt(at - 1));
        if ((c != 's' && c != 'S') || begun) {
            return 0;
        }
        for (String word : WORDS) {
            if (text.regionMatches(true, at, word, 0, word.length()) && endsAt(text, at + word.length())) {
                return word.length();
            }
        }
        // In capitals it is a primary school: 1 SD 2 SMP.
        return text.startsWith("sd", at) && endsAt(text, at + 2) ? 2 : 0;
    }

    /** Whether it is a dash, after which the second bound may be lacking. */
    static boolean isDash(char c) {
        return c != ':' && SIGNS.indexOf(c) >= 0;
    }

    private static boolean endsAt(String text, int end) {
        return end >= text.length() || !Character.isLetter(text.charAt(end));
    }
}
