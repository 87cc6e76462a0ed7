package dev.selaras.core.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Some words of ASCII to look for in texts, found without cutting the texts into words. Immutable and thread-safe. */
public final class WordSet {

    private static final int LETTERS = 32;

    /** What a capital of ASCII lacks to be small; small letters and digits have it. */
    private static final int SMALL = 0x20;

    /** The words by their first letter, whose last five bits say nothing of its case. */
    private final List<List<String>> byLetter = new ArrayList<>(LETTERS);

    private WordSet(Collection<String> words) {
        for (int i = 0; i < LETTERS; i++) {
            byLetter.add(new ArrayList<>(0));
        }
        words.forEach(this::add);
    }

    private void add(String word) {
        boolean isPlain =
                !word.isEmpty() && word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
        if (!isPlain) {
            throw new IllegalArgumentException("no word of small letters and digits of ASCII: " + word);
        }
        beginningWith(word.charAt(0)).add(word);
    }

    /**
     * These words.
     *
     * @throws IllegalArgumentException if one is not of small letters and digits of ASCII
     */
    public static WordSet of(String... words) {
        return new WordSet(List.of(words));
    }

    /**
     * The first words of these phrases, which have one space between words.
     *
     * @throws IllegalArgumentException if one is not of small letters and digits of ASCII
     */
    public static WordSet ofFirst(Collection<String> phrases) {
        return new WordSet(phrases.stream()
                .map(phrase -> phrase.substring(0, (phrase + " ").indexOf(' ')))
                .toList());
    }

    private List<String> beginningWith(char letter) {
        return byLetter.get(letter & (LETTERS - 1));
    }

    /** Whether a part of a text is one of the words, in small letters or capitals. */
    public boolean has(String text, int start, int end) {
        if (start == end) {
            return false;
        }
        for (String word : beginningWith(text.charAt(start))) {
            if (word.length() == end - start && isAt(text, start, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(String text, int start, String word) {
        for (int i = 0; i < word.length(); i++) {
            if ((text.charAt(start + i) | SMALL) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
