package dev.selaras.validation.render.formats;

import java.util.List;
import java.util.function.Consumer;

/**
 * A JSON document that is being written: one line of ASCII, ended by a line feed. Used once, by one thread.
 *
 * <p>Members stand in the order in which they are written. A lone surrogate, which is no character, becomes U+FFFD.
 */
final class JsonText {

    private static final int LAST_VISIBLE = 0x7E;

    private static final String HEX = "0123456789ABCDEF";

    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    /** The document that is an object with these members. */
    static String of(Consumer<JsonText> members) {
        JsonText out = new JsonText();
        out.braces(() -> members.accept(out));
        return out.text.append('\n').toString();
    }

    /** Writes a member that is a text. */
    void member(String name, String value) {
        name(name);
        quote(value);
    }

    /** Writes a member that is a number, given as JSON writes it, or a truth value. */
    void literal(String name, Object value) {
        name(name);
        text.append(value);
    }

    /** Writes a member that is an object. */
    void object(String name, Runnable members) {
        name(name);
        braces(members);
    }

    /** Writes a member that is a list of objects, the members of each by the writer given. */
    <T> void list(String name, List<T> items, Consumer<T> members) {
        name(name);
        text.append('[');
        first = true;
        for (T item : items) {
            comma();
            braces(() -> members.accept(item));
        }
        text.append(']');
        first = false;
    }

    private void braces(Runnable members) {
        text.append('{');
        first = true;
        members.run();
        text.append('}');
        first = false;
    }

    private void name(String name) {
        comma();
        quote(name);
        text.append(':');
    }

    private void comma() {
        text.append(first ? "" : ",");
        first = false;
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean isPaired = Character.isHighSurrogate(c)
                    ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
                    : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
            append(Character.isSurrogate(c) && !isPaired ? '\uFFFD' : c);
        }
        text.append('"');
    }

    private void append(char c) {
        switch (c) {
            case '"', '\\' -> text.append('\\').append(c);
            case '\n' -> text.append("\\n");
            case '\t' -> text.append("\\t");
            case '\r' -> text.append("\\r");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            default -> {
                if (c >= ' ' && c <= LAST_VISIBLE) {
                    text.append(c);
                } else {
                    text.append("\\u");
                    for (int shift = 12; shift >= 0; shift -= 4) {
                        text.append(HEX.charAt(c >> shift & 0xF));
                    }
                }
            }
        }
    }
}
