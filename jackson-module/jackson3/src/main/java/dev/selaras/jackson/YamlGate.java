package dev.selaras.jackson;

import dev.selaras.format.json.MalformedJsonException;
import dev.selaras.format.reading.ReadingCode;

/** What is looked for in a YAML text before it is parsed: what the parser is too slow for, and what it keeps to itself. */
final class YamlGate {

    /** The scanner takes time with the square of the length of a line. */
    private static final int MAX_LINE = 100_000;

    private static final char NEXT_LINE = '\u0085';

    /** One was dropped already, and the parser would drop another. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private int line = 1;
    private int start;
    private boolean begun;

    private YamlGate(String text) {
        this.text = text;
    }

    /**
     * Makes sure that a text may be parsed.
     *
     * @throws MalformedJsonException if it may not
     */
    static void check(String text) {
        if (text.length() > DocumentReader.MAX_YAML_BYTES) {
            throw new MalformedJsonException(ReadingCode.TOO_LARGE, 0, 0);
        }
        new YamlGate(text).checkLines();
    }

    private void checkLines() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                endLine(i);
                line++;
                start = i + 1;
            } else if (!isAllowed(i) || (i == 0 && c == BYTE_ORDER_MARK)) {
                throw refuse(ReadingCode.NOT_YAML, i);
            } else if (i - start == MAX_LINE) {
                throw refuse(ReadingCode.LINE_TOO_LONG, start);
            }
        }
        endLine(text.length());
    }

    /** Directives stand before anything else. */
    private void endLine(int end) {
        String content = begun ? "" : text.substring(start, end).strip();
        if (content.startsWith("%") && text.charAt(start) == '%' && !isVersion(content)) {
            throw refuse(ReadingCode.YAML_DIRECTIVE, start);
        }
        begun |= !content.isEmpty() && !content.startsWith("#") && !content.startsWith("%");
    }

    private static boolean isVersion(String directive) {
        int comment = directive.indexOf(" #");
        return (comment < 0 ? directive : directive.substring(0, comment))
                .strip()
                .equals("%YAML 1.2");
    }

    /** Whether YAML lets this character stand as it is; others are written as an escape. */
    private boolean isAllowed(int at) {
        char c = text.charAt(at);
        if (Character.isSurrogate(c)) {
            return Character.isHighSurrogate(c)
                    ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                    : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return isPrintable(c) || c == '\t' || c == '\r';
    }

    static boolean isPrintable(char c) {
        return (c >= ' ' && c < '\u007f') || c == NEXT_LINE || (c >= '\u00a0' && c < '\ufffe');
    }

    private MalformedJsonException refuse(ReadingCode code, int at) {
        return new MalformedJsonException(code, line, 1 + at - start);
    }
}
