package dev.selaras.core.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * The words of a statement, for comparing what two texts say and not how they are printed.
 *
 * <p>Case, white space, punctuation and quotation marks are forgiven; letters and digits are not. Two statements say the
 * same if their words are equal. Immutable and thread-safe.
 */
@Value.Immutable(builder = false)
@WordingStyle
public abstract class Words {

    Words() {}

    /** The words in their order, in lower case. */
    @Value.Parameter
    public abstract List<String> getWords();

    /** The words of a text. */
    public static Words of(String text) {
        String folded = fold(text);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= folded.length(); ) {
            int c = i < folded.length() ? folded.codePointAt(i) : ' ';
            int next = i + Character.charCount(c);
            if (!Character.isLetterOrDigit(c) && !isMark(c)) {
                if (start < i) {
                    words.add(folded.substring(start, i));
                }
                start = next;
            }
            i = next;
        }
        return ImmutableWords.of(words);
    }

    /** Lower case, composed, and without the marks that show no trace in print, such as the soft hyphens of a PDF. */
    private static String fold(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(c -> Character.getType(c) != Character.FORMAT).forEach(visible::appendCodePoint);
        String lower = Normalizer.normalize(visible, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFKC);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether there is no word at all. */
    public final boolean isEmpty() {
        return getWords().isEmpty();
    }

    /** Whether the other words occur here, side by side and in their order. */
    public final boolean contains(Words other) {
        return Collections.indexOfSubList(getWords(), other.getWords()) >= 0;
    }

    /** These words without those that occur in the other. */
    public final Words without(Words other) {
        return ImmutableWords.of(getWords().stream()
                .filter(word -> !other.getWords().contains(word))
                .toList());
    }

    /** The words with one space between. */
    @Override
    public final String toString() {
        return String.join(" ", getWords());
    }
}
