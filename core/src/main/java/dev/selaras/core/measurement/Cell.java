package dev.selaras.core.measurement;

/**
 * A cell as a reader of measurements is given it.
 *
 * @param raw the text as printed
 * @param text the text without white space around it
 * @param convention how its numbers are to be read
 */
record Cell(String raw, String text, NumberConvention convention) {

    static String textOf(String raw) {
        // Cells pasted from a word processor hold no-break spaces, which strip() leaves alone.
        return raw.replace('\u00a0', ' ').strip();
    }

    CellScanner scan() {
        return new CellScanner(this);
    }
}
