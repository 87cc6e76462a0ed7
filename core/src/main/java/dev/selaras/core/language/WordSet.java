package dev.selaras.core.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Some words to look for in texts, found without cutting the texts into words. Immutable and thread-safe. */
public final class WordSet {

    private static final int LETTERS = 32;

    /** The words by their first letter, whose last five bits say nothing of its case. */
    private final List<List<String>> byLetter = new ArrayList<>(LETTERS);

    private WordSet(Collection<String> words) {
        for (int i = 0; i < LETTERS; i++) {
            byLetter.add(new ArrayList<>(0));
        }
        words.forEach(word -> beginningWith(word.charAt(0)).add(word));
    }

    /** These words, none of them empty and all in lower case. */
    public static WordSet of(String... words) {
        return new WordSet(List.of(words));
    }

    /** The first words of these phrases, which are in lower case and have one space between words. */
    public static WordSet ofFirst(Collection<String> phrases) {
        return new WordSet(phrases.stream()
                .map(phrase -> phrase.substring(0, (phrase + " ").indexOf(' ')))
                .toList());
    }

    private List<String> beginningWith(char letter) {
        return byLetter.get(letter & (LETTERS - 1));
    }

    /** Whether a part of a text is one of the words, in any case of its letters. */
    public boolean has(String text, int start, int end) {
        if (start == end) {
            return false;
        }
        for (String word : beginningWith(text.charAt(start))) {
            if (word.length() == end - start && text.regionMatches(true, start, word, 0, end - start)) {
                return true;
            }
        }
        return false;
    }
}
