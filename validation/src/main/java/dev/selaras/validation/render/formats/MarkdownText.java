package dev.selaras.validation.render.formats;

import dev.selaras.core.language.Printable;
import java.util.Locale;

/** Makes texts safe for Markdown as GitHub reads it. */
final class MarkdownText {

    private static final String MARKS = "\\`*_[]<>#|~&!@";

    private static final int FIRST_AFTER_LATIN = 0x250;

    private static final String INERT = " ,;()/-%";

    private static final int SHORTEST_DIGEST = 7;

    private static final String DASHES = "\u2013\u2014\u2018\u2019\u201C\u201D";

    private MarkdownText() {}

    /** A text of ours, in which no sign is markup; braces stay, so that arguments can be put in afterwards. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            safe.append(MARKS.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return safe.toString();
    }

    /** A text from a document: as it is if nothing in it can mean anything to Markdown or a platform, else as code. */
    static String inline(String text) {
        boolean isInert = text.chars().allMatch(MarkdownText::isInert);
        return isInert && !namesAnIssue(text) && !holdsADigest(text) ? text : code(text);
    }

    /** Such as {@code GH-12}. */
    private static boolean namesAnIssue(String text) {
        return text.toLowerCase(Locale.ROOT).contains("gh-");
    }

    /** Seven digits of hexadecimal in a row are taken for the name of a change. */
    private static boolean holdsADigest(String text) {
        int run = 0;
        for (int i = 0; i < text.length() && run < SHORTEST_DIGEST; i++) {
            run = Character.digit(text.charAt(i), 16) >= 0 ? run + 1 : 0;
        }
        return run >= SHORTEST_DIGEST;
    }

    /** Latin letters, which no version of Unicode changes, digits, and signs that mean nothing inside a line. */
    private static boolean isInert(int c) {
        return c < FIRST_AFTER_LATIN ? Character.isLetterOrDigit(c) || INERT.indexOf(c) >= 0 : DASHES.indexOf(c) >= 0;
    }

    /**
     * A text from a document as a span of code, in which there is neither markup nor HTML, nor a link, a mention or an issue that
     * the platform would find by itself. Empty text is an empty string, since there are no empty spans.
     */
    static String code(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String safe = Printable.of(text);
        String fence = "`".repeat(longestRun(safe) + 1);
        boolean needsSpace = safe.startsWith("`") || safe.endsWith("`") || safe.isBlank() || isPadded(safe);
        String space = needsSpace && !safe.isBlank() ? " " : "";
        return fence + space + safe + space + fence;
    }

    /** The same inside a table, where a bar would end the cell even in code; so it is written out as what can't be printed is. */
    static String cell(String text) {
        return code(text.replace("|", "\\u{7c}"));
    }

    /** Whether Markdown would take a space away at both ends. */
    private static boolean isPadded(String text) {
        return text.startsWith(" ") && text.endsWith(" ");
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
