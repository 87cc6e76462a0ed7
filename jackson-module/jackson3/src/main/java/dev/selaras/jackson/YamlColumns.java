package dev.selaras.jackson;

import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Columns as all positions count them, in UTF-16 units; the marks of the parser count code points and leave some out. Used
 * once, by one thread.
 */
final class YamlColumns {

    private int pointer;
    private int units;

    /** The column of a mark, from 1; in no more time than the way from the mark before it, or from the beginning of its line. */
    int at(Mark mark) {
        int[] text = mark.getBuffer();
        int from = mark.getPointer();
        int back = 0;
        while (from > 0 && from != pointer && !isBreak(text[from - 1])) {
            from--;
            back += Character.charCount(text[from]);
        }
        units = from == pointer ? units + back : back;
        pointer = mark.getPointer();
        return units + 1;
    }

    private static boolean isBreak(int c) {
        return c == '\n' || c == '\r';
    }
}
