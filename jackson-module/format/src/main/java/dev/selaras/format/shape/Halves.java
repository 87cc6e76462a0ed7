package dev.selaras.format.shape;

/** Halves of characters, which no file could hold again. */
final class Halves {

    private Halves() {}

    static boolean areIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.substring(i).codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
            }
        }
        return false;
    }
}
