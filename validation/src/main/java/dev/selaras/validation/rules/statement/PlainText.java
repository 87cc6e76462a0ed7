package dev.selaras.validation.rules.statement;

import dev.selaras.core.language.PrintSigns;

/** Tells the texts that have printable ASCII and signs of print and nothing else; they are most, and hide nothing. */
final class PlainText {

    private PlainText() {}

    static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean is(char c) {
        return c >= ' ' && c != '\u007f' && PrintSigns.orAscii(c);
    }
}
