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

    private Placeholders() {}

    /** Whether a text of these words is one, whatever language the plan is in: authors mix them. */
    static boolean isPlaceholder(String words) {
        return INDONESIAN.contains(words)
                || ENGLISH.contains(words)
                || words.startsWith("lorem ipsum")
                || (words.length() >= SHORTEST_ROW && words.chars().allMatch(c -> c == 'x'));
    }
}
