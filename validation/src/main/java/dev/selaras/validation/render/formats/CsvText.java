package dev.selaras.validation.render.formats;

import dev.selaras.core.language.Printable;

/**
 * A table in CSV (RFC 4180) that is being written: each cell in quotation marks, on one line and safe to print. Used once, by one
 * thread.
 *
 * <p>A cell that begins as formulas do has an apostrophe before it; so has what follows a semicolon in a cell, because
 * spreadsheets in Indonesian take that for the end of a cell.
 */
final class CsvText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What formulas begin with, in the width of Latin and of Chinese letters; tabs and line ends are written out anyway. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
    private boolean first = true;

    /** Writes cells. */
    void cells(String... values) {
        for (String value : values) {
            cell(value);
        }
    }

    /** Writes a cell. */
    void cell(String value) {
        text.append(first ? "" : ",").append('"');
        first = false;
        String safe = Printable.of(value);
        boolean begins = true;
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            text.append(begins && FORMULA.indexOf(c) >= 0 ? "'" : "");
            text.append(c == '"' ? "\"\"" : c);
            begins = c == ';' || (begins && c == ' ');
        }
        text.append('"');
    }

    /** Ends the row. */
    void end() {
        text.append("\r\n");
        first = true;
    }

    /** The table so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
