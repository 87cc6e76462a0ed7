package dev.selaras.core.language;

import java.util.List;
import org.immutables.value.Value;

/** Words of a text side by side that share a fate. Immutable and thread-safe. */
@Value.Immutable
@WordingStyle
public abstract class WordRun {

    WordRun() {}

    /** What became of the words. */
    @Value.Parameter
    public abstract State getState();

    /** The words, at least one. */
    @Value.Parameter
    public abstract List<String> getWords();

    static WordRun of(State state, List<String> words) {
        return ImmutableWordRun.of(state, words);
    }

    /** The words with one space between. */
    @Override
    public final String toString() {
        return String.join(" ", getWords());
    }

    /** What became of words. */
    public enum State {
        /** They are in both texts. */
        STAYED("", ""),
        /** They are in the text before only. */
        WENT("[-", "-]"),
        /** They are in the text after only. */
        CAME("{+", "+}");

        private final String open;
        private final String close;

        State(String open, String close) {
            this.open = open;
            this.close = close;
        }

        /** The words between marks that tell what became of them. */
        String mark(String words) {
            return open + words + close;
        }
    }
}
