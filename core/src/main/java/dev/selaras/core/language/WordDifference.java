package dev.selaras.core.language;

import dev.selaras.core.language.WordRun.State;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What became of the words of a text: runs of words that stayed, that went and that came, in reading order.
 *
 * <p>The runs that stayed and those that went make up the words before; those that stayed and those that came, the words
 * after. Where more than {@value #MAX_CHANGES} words changed, or fewer than half of them stayed, everything between the first and the last
 * change is taken as changed, which is quicker to work out and easier to read. Immutable and thread-safe.
 */
@Value.Immutable
@WordingStyle
public abstract class WordDifference {

    /** As many words that went or came as are told one by one. */
    public static final int MAX_CHANGES = 100;

    /** As many words of a run that changed as a person needs to see. */
    private static final int MAX_SHOWN = 40;

    /** As many runs as a person needs to see. */
    private static final int MAX_RUNS = 20;

    /** As many letters of a word as a person needs to see. */
    private static final int MAX_LETTERS = 60;

    private static final String CUT = "…";

    WordDifference() {}

    /** The runs, no two side by side of one state, what went before what came. */
    @Value.Parameter
    public abstract List<WordRun> getRuns();

    /** What became of the words of a text. */
    public static WordDifference between(Words before, Words after) {
        return ImmutableWordDifference.of(
                new WordAlignment(before.getWords(), after.getWords()).runs(before.getWords(), after.getWords()));
    }

    /**
     * What became of the words of a text. Words are the same as {@link Words} tells, and shown as the texts print them, those
     * that stayed as the text before does.
     */
    public static WordDifference between(String before, String after) {
        WordAlignment alignment =
                new WordAlignment(Words.of(before).getWords(), Words.of(after).getWords());
        return ImmutableWordDifference.of(alignment.runs(Words.printed(before), Words.printed(after)));
    }

    /** Whether the words are the same. */
    public final boolean isEmpty() {
        return getRuns().stream().allMatch(run -> run.getState() == State.STAYED);
    }

    /**
     * The words before that went, with words that stayed beside them and dots for those left out.
     *
     * @param beside how many words that stayed to show on either side of a change
     */
    public final String before(int beside) {
        return show(State.CAME, false, beside);
    }

    /**
     * The words after that came, with words that stayed beside them and dots for those left out.
     *
     * @param beside how many words that stayed to show on either side of a change
     */
    public final String after(int beside) {
        return show(State.WENT, false, beside);
    }

    /**
     * Both: {@code … a [-word-] {+term+} that …}.
     *
     * @param beside how many words that stayed to show on either side of a change
     */
    public final String marked(int beside) {
        return show(null, true, beside);
    }

    private String show(@Nullable State hidden, boolean isMarked, int beside) {
        List<String> parts = new ArrayList<>();
        int last = Math.min(getRuns().size(), MAX_RUNS) - 1;
        for (int i = 0; i <= last; i++) {
            WordRun run = getRuns().get(i);
            if (run.getState() == State.STAYED) {
                parts.add(shortened(
                        run.getWords(), i == 0 ? 0 : beside, i == getRuns().size() - 1 ? 0 : beside));
            } else if (run.getState() != hidden) {
                String words = shortened(run.getWords(), MAX_SHOWN, 0);
                parts.add(isMarked ? run.getState().mark(words) : words);
            }
        }
        if (last < getRuns().size() - 1) {
            parts.add(CUT);
        }
        return String.join(" ", parts);
    }

    /** So many of the first and of the last words. */
    private static String shortened(List<String> words, int first, int last) {
        List<String> shown = new ArrayList<>();
        if (words.size() <= first + last) {
            shown.addAll(words);
        } else {
            shown.addAll(words.subList(0, first));
            shown.add(CUT);
            shown.addAll(words.subList(words.size() - last, words.size()));
        }
        shown.replaceAll(WordDifference::shortened);
        return String.join(" ", shown);
    }

    private static String shortened(String word) {
        return word.codePointCount(0, word.length()) <= MAX_LETTERS
                ? word
                : word.substring(0, word.offsetByCodePoints(0, MAX_LETTERS)) + CUT;
    }

    /** All that stayed and, marked, what went and came. */
    @Override
    public final String toString() {
        return marked(Integer.MAX_VALUE / 2);
    }
}
