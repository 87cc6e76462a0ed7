package dev.selaras.format;

import dev.selaras.format.json.JsonSink;

/**
 * JSON as a text that people read: indented by two spaces, one item or member a line, a line feed at the end. Used once, by
 * one thread.
 *
 * <p>It trusts its caller: what is opened is closed, and numbers are literals of JSON.
 */
final class IndentedJson implements JsonSink {

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean afterName;
    private boolean first = true;

    /** The text so far. */
    @Override
    public String toString() {
        return text + "\n";
    }

    @Override
    public void startObject() {
        open('{');
    }

    @Override
    public void endObject() {
        close('}');
    }

    @Override
    public void startArray() {
        open('[');
    }

    @Override
    public void endArray() {
        close(']');
    }

    @Override
    public void name(String name) {
        begin();
        quote(name);
        text.append(": ");
        afterName = true;
    }

    @Override
    public void string(String value) {
        begin();
        quote(value);
    }

    @Override
    public void number(String literal) {
        begin();
        text.append(literal);
    }

    @Override
    public void truth(boolean value) {
        begin();
        text.append(value);
    }

    @Override
    public void nothing() {
        begin();
        text.append("null");
    }

    private void open(char bracket) {
        begin();
        text.append(bracket);
        depth++;
        first = true;
    }

    private void close(char bracket) {
        depth--;
        if (!first) {
            line();
        }
        text.append(bracket);
        first = false;
    }

    /** Goes to where the next name or value stands. */
    private void begin() {
        if (!afterName && depth > 0) {
            text.append(first ? "" : ",");
            line();
        }
        afterName = false;
        first = false;
    }

    private void line() {
        text.append('\n').append("  ".repeat(depth));
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                default -> {
                    if (c < ' ') {
                        text.append(c < 0x10 ? "\\u000" : "\\u001").append(Character.forDigit(c & 0xF, 16));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
