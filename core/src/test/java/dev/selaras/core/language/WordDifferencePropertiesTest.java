package dev.selaras.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.WordRun.State;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordDifferencePropertiesTest {

    @Property
    void appliedToTheWordsBeforeItGivesThoseAfter(@ForAll("texts") Words before, @ForAll("texts") Words after) {
        WordDifference difference = WordDifference.between(before, after);

        assertThat(without(difference, State.CAME)).isEqualTo(before.getWords());
        assertThat(without(difference, State.WENT)).isEqualTo(after.getWords());
        assertThat(difference.isEmpty()).isEqualTo(before.equals(after));
    }

    @Property
    void asPrintedItHasTheSameWords(@ForAll String before, @ForAll String after) {
        WordDifference printed = WordDifference.between(before, after);
        WordDifference folded = WordDifference.between(Words.of(before), Words.of(after));

        assertThat(printed.getRuns()).hasSameSizeAs(folded.getRuns());
        assertThat(without(printed, State.CAME))
                .allSatisfy(word -> assertThat(Words.areIn(word)).isTrue())
                .hasSameSizeAs(Words.of(before).getWords());
    }

    @Property
    void noTwoRunsSideBySideAreOfOneState(@ForAll("texts") Words before, @ForAll("texts") Words after) {
        List<WordRun> runs = WordDifference.between(before, after).getRuns();
        for (int i = 1; i < runs.size(); i++) {
            assertThat(runs.get(i).getState()).isNotEqualTo(runs.get(i - 1).getState());
            assertThat(runs.get(i).getWords()).isNotEmpty();
        }
    }

    @Property
    void aWordTakenOutIsTheOnlyOneThatWent(@ForAll("texts") Words text, @ForAll int at) {
        List<String> words = text.getWords();
        if (words.isEmpty()) {
            return;
        }
        int gone = Math.floorMod(at, words.size());
        String rest = String.join(" ", words.subList(0, gone)) + " "
                + String.join(" ", words.subList(gone + 1, words.size()));

        List<WordRun> changed = WordDifference.between(text, Words.of(rest)).getRuns().stream()
                .filter(run -> run.getState() != State.STAYED)
                .toList();

        assertThat(changed).singleElement().isEqualTo(WordRun.of(State.WENT, List.of(words.get(gone))));
    }

    private static List<String> without(WordDifference difference, State state) {
        return difference.getRuns().stream()
                .filter(run -> run.getState() != state)
                .flatMap(run -> run.getWords().stream())
                .toList();
    }

    /** Of few words, so that many stay. */
    @Provide
    Arbitrary<Words> texts() {
        return Arbitraries.of("a", "b", "c", "d").list().ofMaxSize(30).map(words -> Words.of(String.join(" ", words)));
    }
}
