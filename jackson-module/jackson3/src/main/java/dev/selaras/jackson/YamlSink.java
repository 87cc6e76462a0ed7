package dev.selaras.jackson;

import dev.selaras.format.json.JsonSink;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Writes YAML for people to go on with: a member a line, lists of ids and numbers in a row, a blank line between sections. */
final class YamlSink implements JsonSink {

    private static final int STEP = 2;

    /** How deep the lists of elements are open. */
    private static final int SECTION = 2;

    /** A list in a row is no wider than this. */
    private static final int MAX_WIDTH = 100;

    private final StringBuilder out;
    private final BitSet arrays = new BitSet();
    private final BitSet begun = new BitSet();
    private final List<String> row = new ArrayList<>();
    private int depth;
    private int lineStart;

    YamlSink(StringBuilder out) {
        this.out = out;
    }

    @Override
    public void startObject() {
        if (depth == SECTION && arrays.get(SECTION) && !begun.get(SECTION)) {
            out.insert(lineStart, '\n');
        }
        open(false);
    }

    @Override
    public void startArray() {
        open(true);
    }

    private void open(boolean isArray) {
        beginItem();
        depth++;
        arrays.set(depth, isArray);
        begun.clear(depth);
        row.clear();
    }

    @Override
    public void endObject() {
        close("{}");
    }

    @Override
    public void endArray() {
        if (!begun.get(depth) && !row.isEmpty()) {
            String inRow = "[" + String.join(", ", row) + "]";
            if (out.length() - lineStart + inRow.length() < MAX_WIDTH) {
                row.clear();
                close(inRow);
                return;
            }
            writeRowBelow();
        }
        close("[]");
    }

    private void close(String unbegun) {
        boolean wasBegun = begun.get(depth);
        depth--;
        if (!wasBegun) {
            write(unbegun);
        }
    }

    @Override
    public void name(String name) {
        beginLine();
        if (name.length() <= YamlText.MAX_NAME) {
            out.append(YamlText.ofName(name));
        } else {
            out.append("? ").append(YamlText.ofName(name));
            newLine();
        }
        out.append(':');
    }

    @Override
    public void string(String text) {
        scalar(YamlText.of(text, STEP * depth));
    }

    @Override
    public void number(String literal) {
        scalar(literal);
    }

    @Override
    public void truth(boolean value) {
        scalar(Boolean.toString(value));
    }

    @Override
    public void nothing() {
        scalar("null");
    }

    private void scalar(String written) {
        if (arrays.get(depth) && !begun.get(depth) && YamlText.isWord(written)) {
            row.add(written);
            return;
        }
        beginItem();
        write(written);
    }

    /** The dash of an item, if this is one. */
    private void beginItem() {
        if (!arrays.get(depth)) {
            return;
        }
        if (!row.isEmpty()) {
            writeRowBelow();
        }
        beginLine();
        out.append('-');
    }

    /** The items of the list that was to stand in a row, each on its line. */
    private void writeRowBelow() {
        List<String> items = List.copyOf(row);
        row.clear();
        for (String item : items) {
            beginLine();
            out.append('-');
            write(item);
        }
    }

    /** Goes to where the next member or item of what is open begins: on the line of the dash before it, or on a new one. */
    private void beginLine() {
        boolean first = !begun.get(depth);
        begun.set(depth);
        if (first && arrays.get(depth - 1)) {
            out.append(' ');
        } else if ((first && depth > 1) || (!first && out.charAt(out.length() - 1) != '\n')) {
            newLine();
        } else {
            indent();
        }
    }

    private void newLine() {
        out.append('\n');
        indent();
    }

    private void indent() {
        lineStart = out.length();
        out.append(" ".repeat(STEP * (depth - 1)));
    }

    private void write(String value) {
        out.append(depth == 0 ? "" : " ").append(value).append('\n');
    }
}
