package dev.selaras.core.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.testing.PlanArbitraries;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSetTest {

    private final WordSet words = WordSet.of("laju", "lajur", "rasio");

    @Test
    void knowsAWordInAnyCaseAndWhereverItStands() {
        assertThat(words.has("Laju inflasi", 0, 4)).isTrue();
        assertThat(words.has("per LAJUR", 4, 9)).isTrue();
    }

    @Test
    void knowsNoPartOfAWordAndNoOther() {
        assertThat(words.has("lajunya", 0, 7)).isFalse();
        assertThat(words.has("laj", 0, 3)).isFalse();
        assertThat(words.has("luas", 0, 4)).isFalse();
        assertThat(words.has("laju", 2, 2)).isFalse();
    }

    @Test
    void takesTheFirstWordsOfPhrases() {
        WordSet first = WordSet.ofFirst(List.of("akan diisi", "contoh"));

        assertThat(first.has("akan contoh diisi", 0, 4)).isTrue();
        assertThat(first.has("akan contoh diisi", 5, 11)).isTrue();
        assertThat(first.has("akan contoh diisi", 12, 17)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Laju", "ānu", "laju inflasi"})
    void takesSmallLettersOfAsciiOnly(String word) {
        assertThatThrownBy(() -> WordSet.of(word)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsNoLetterThatOnlyLooksLikeOne() {
        assertThat(words.has("rasıo", 0, 5)).isFalse();
    }

    @Provide
    Arbitrary<String> texts() {
        return PlanArbitraries.strings();
    }

    @Property
    void wordsContainThoseOfThemThatTheyAre(@ForAll("texts") String text) {
        Words said = Words.of(text);

        assertThat(said.getWords().stream().filter(word -> word.chars().allMatch(c -> c >= 'a' && c <= 'z')))
                .allMatch(word -> said.containsAny(WordSet.of(word)));
        assertThat(said.containsAny(WordSet.of("tidakada"))).isFalse();
    }
}
