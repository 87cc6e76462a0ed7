package dev.selaras.validation.rules.statement;

import java.util.Set;

/** What authors write where they have nothing to say yet. */
final class Placeholders {

    private static final Set<String> INDONESIAN = Set.of(
            "akan diisi",
            "akan ditentukan",
            "akan ditentukan kemudian",
            "belum ada",
            "belum diisi",
            "belum ditentukan",
            "contoh",
            "isi di sini",
            "menyusul",
            "nihil",
            "perlu diisi");
    private static final Set<String> ENGLISH = Set.of(
            "example",
            "fill in",
            "n a",
            "tba",
            "tbc",
            "tbd",
            "to be added",
            "to be confirmed",
            "to be decided",
            "to be defined",
            "to be determined",
            "todo");
    private static final int SHORTEST_ROW = 3;

    /** The letters of the longest one: akan ditentukan kemudian. */
    private static final int MOST_LETTERS = 24;

    private Placeholders() {}

    /** Whether a text has more letters than any placeholder or name of a kind of element, so that its words need no look. */
    static boolean isExceededBy(String text) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters <= MOST_LETTERS; i++) {
            char c = text.charAt(i);
            boolean isLetter = Character.isLetter(c);
            // Rows of x and what begins with lorem ipsum may be of any length, in letters of any form.
            if (letters == 0 && (!PlainText.is(c) || "LlXx".indexOf(c) >= 0)) {
                return false;
            }
            letters += isLetter ? 1 : 0;
        }
        return letters > MOST_LETTERS;
    }

    /** Whether a text of these words is one, whatever language the plan is in: authors mix them. */
    static boolean isPlaceholder(String words) {
        return INDONESIAN.contains(words)
                || ENGLISH.contains(words)
                || words.startsWith("lorem ipsum")
                || (words.length() >= SHORTEST_ROW && "x".repeat(words.length()).equals(words));
    }
}
