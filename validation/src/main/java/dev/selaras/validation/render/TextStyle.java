package dev.selaras.validation.render;

import dev.selaras.validation.report.Severity;
import dev.selaras.validation.report.Verdict;

/**
 * How lines for people look: plain, as files and other programs need them, or as on a terminal. Colours say nothing that
 * words don't. Immutable and thread-safe.
 *
 * @param columns how many columns a line may take; a word that is longer is left whole
 * @param isColoured whether words stand out in colours, by the sequences of ANSI X3.64
 */
public record TextStyle(int columns, boolean isColoured) {

    /** Lines as long as they are, without colours. */
    public static final TextStyle PLAIN = new TextStyle(Integer.MAX_VALUE, false);

    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String BLUE = "34";

    String of(Verdict verdict, String word) {
        return coloured(
                switch (verdict) {
                    case VALID -> GREEN;
                    case INVALID -> RED;
                    case INCOMPLETE -> YELLOW;
                },
                word);
    }

    String of(Severity severity, String word) {
        return coloured(
                switch (severity) {
                    case ERROR -> RED;
                    case WARNING -> YELLOW;
                    case INFO -> BLUE;
                },
                word);
    }

    private String coloured(String colour, String word) {
        return isColoured ? "\u001b[1;" + colour + "m" + word + "\u001b[0m" : word;
    }

    /**
     * A text as lines that fit, broken between words, each ended by a line feed.
     *
     * @param sign what the first line begins with; the others are set in by as much
     */
    String lines(String sign, String text) {
        String indent = " ".repeat(sign.length());
        StringBuilder lines = new StringBuilder(sign);
        int free = columns - sign.length();
        for (int from = 0; from < text.length(); ) {
            int space = text.indexOf(' ', from);
            String word = text.substring(from, space < 0 ? text.length() : space);
            int width = TextWidth.of(word);
            if (from > 0) {
                boolean fits = free > width;
                lines.append(fits ? " " : "\n" + indent);
                free = fits ? free - 1 : columns - sign.length();
            }
            lines.append(word);
            free -= width;
            from += word.length() + 1;
        }
        return lines.append('\n').toString();
    }
}
