package dev.selaras.validation.rules.statement;

import dev.selaras.core.language.WordSet;
import dev.selaras.core.model.ElementKind;
import java.util.ArrayList;
import java.util.List;
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
    private static final String LOREM_IPSUM = "lorem ipsum";
    private static final int SHORTEST_ROW = 3;

    private static final WordSet OPENINGS = WordSet.ofFirst(phrases());

    private Placeholders() {}

    /** All of them but rows of x, and the names of the kinds of elements. */
    static List<String> phrases() {
        List<String> phrases = new ArrayList<>(INDONESIAN);
        phrases.addAll(ENGLISH);
        phrases.add(LOREM_IPSUM);
        for (ElementKind kind : ElementKind.values()) {
            phrases.add(kind.noun().getIndonesian());
            phrases.add(kind.noun().getEnglish());
        }
        return phrases;
    }

    /** Whether a text may be one or the name of a kind of element: its first word is of one, or is not in plain letters. */
    static boolean mayBe(String text) {
        int start = 0;
        int end = 0;
        for (; end < text.length(); end++) {
            char c = text.charAt(end);
            if (!PlainText.is(c)) {
                return true;
            }
            if (!Character.isLetter(c) && start < end) {
                break;
            }
            start = Character.isLetter(c) ? start : end + 1;
        }
        return start == end || "Xx".indexOf(text.charAt(start)) >= 0 || OPENINGS.has(text, start, end);
    }

    /** Whether a text of these words is one, whatever language the plan is in: authors mix them. */
    static boolean isPlaceholder(String words) {
        return INDONESIAN.contains(words)
                || ENGLISH.contains(words)
                || words.startsWith(LOREM_IPSUM)
                || (words.length() >= SHORTEST_ROW && "x".repeat(words.length()).equals(words));
    }
}
