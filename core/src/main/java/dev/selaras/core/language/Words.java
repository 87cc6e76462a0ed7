package dev.selaras.core.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The words of a statement, for comparing what two texts say and not how they are printed.
 *
 * <p>Case, white space, punctuation and quotation marks are forgiven; letters and digits are not. Two statements say the
 * same if their words are equal. Immutable and thread-safe.
 */
@Value.Immutable
@WordingStyle
public abstract class Words {

    /** The most marks on one letter that any language needs; sorting more of them would take quadratic time. */
    private static final int MAX_MARKS = 30;

    /** Below it nothing is a mark, is composed, or is without a trace in print. */
    private static final int FIRST_BEYOND_ASCII = 0x80;

    Words() {}

    /** The words in their order, in lower case, with one space between. */
    @Value.Parameter
    abstract String getText();

    /** The words of a text. */
    public static Words of(String text) {
        return ImmutableWords.of(spaced(fold(text)));
    }

    /** The words in their order, in lower case. */
    public final List<String> getWords() {
        return cut(getText());
    }

    /** The same words as the text prints them, as many and in their order. */
    static List<String> printed(String text) {
        String shown = PrintSigns.orAscii(text) ? text : Normalizer.normalize(visible(text), Normalizer.Form.NFKC);
        List<String> printed = cut(spaced(shown));
        List<String> words = of(text).getWords();
        return printed.size() == words.size() ? printed : words;
    }

    /** The words of a text with one space between. */
    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            int next = i + Character.charCount(c);
            if (!Character.isLetterOrDigit(c) && !isMark(c)) {
                if (start < i) {
                    spaced.append(spaced.isEmpty() ? "" : " ").append(text, start, i);
                }
                start = next;
            }
            i = next;
        }
        return spaced.toString();
    }

    private static List<String> cut(String spaced) {
        List<String> words = new ArrayList<>();
        for (int start = 0; start < spaced.length(); ) {
            int end = endOfWord(spaced, start);
            words.add(spaced.substring(start, end));
            start = end + 1;
        }
        return Collections.unmodifiableList(words);
    }

    private static int endOfWord(String spaced, int start) {
        int space = spaced.indexOf(' ', start);
        return space < 0 ? spaced.length() : space;
    }

    /** Whether a text has any word. */
    public static boolean areIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST_BEYOND_ASCII && Character.isLetterOrDigit(c)) {
                return true;
            }
        }
        return !of(text).isEmpty();
    }

    /** Lower case and composed. */
    private static String fold(String text) {
        if (PrintSigns.orAscii(text)) {
            // Nothing but upper case sets it apart from its folded form.
            return text.toLowerCase(Locale.ROOT);
        }
        String lower = Normalizer.normalize(visible(text), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFKC);
    }

    /** Without the marks that show no trace in print, such as the soft hyphens of a PDF. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            marks = isMark(c) ? marks + 1 : 0;
            if (Character.getType(c) != Character.FORMAT && marks <= MAX_MARKS) {
                visible.appendCodePoint(c);
            }
        }
        return visible.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether there is no word at all. */
    public final boolean isEmpty() {
        return getText().isEmpty();
    }

    /** Whether one of these words occurs here. */
    public final boolean containsAny(WordSet words) {
        String text = getText();
        for (int start = 0; start < text.length(); ) {
            int end = endOfWord(text, start);
            if (words.has(text, start, end)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    /** Whether the other words occur here, side by side and in their order; in time linear in both. */
    public final boolean contains(Words other) {
        List<String> sought = other.getWords();
        int[] fallback = fallback(sought);
        int matched = 0;
        for (String word : getWords()) {
            while (matched > 0 && (matched == sought.size() || !word.equals(sought.get(matched)))) {
                matched = fallback[matched - 1];
            }
            if (matched < sought.size() && word.equals(sought.get(matched))) {
                matched++;
            }
            if (matched == sought.size()) {
                return true;
            }
        }
        return sought.isEmpty();
    }

    /** For each place in a row of words, how many words before it also begin the row (Knuth, Morris, Pratt). */
    private static int[] fallback(List<String> words) {
        int[] fallback = new int[words.size()];
        int matched = 0;
        for (int i = 1; i < words.size(); i++) {
            while (matched > 0 && !words.get(i).equals(words.get(matched))) {
                matched = fallback[matched - 1];
            }
            if (words.get(i).equals(words.get(matched))) {
                matched++;
            }
            fallback[i] = matched;
        }
        return fallback;
    }

    /** The first of these words, no more than so many. */
    public final Words atMost(int count) {
        List<String> words = getWords();
        return words.size() <= count ? this : ImmutableWords.of(String.join(" ", words.subList(0, count)));
    }

    /** These words without those that occur in the other. */
    public final Words without(Words other) {
        Set<String> unwanted = Set.copyOf(other.getWords());
        return ImmutableWords.of(
                getWords().stream().filter(word -> !unwanted.contains(word)).collect(Collectors.joining(" ")));
    }

    /** The words with one space between. */
    @Override
    public final String toString() {
        return getText();
    }
}
