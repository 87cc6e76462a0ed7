package dev.selaras.validation.rules.statement;

/** Tells the texts that have printable ASCII and nothing else; they are most, and no character of them needs a closer look. */
final class PlainAscii {

    private PlainAscii() {}

    static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean is(char c) {
        return c >= ' ' && c <= '~';
    }
}
