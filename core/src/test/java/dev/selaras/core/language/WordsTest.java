package dev.selaras.core.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.testing.PlanArbitraries;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MENINGKATNYA mutu hidup",
                "  Meningkatnya\tmutu \u00a0 hidup ",
                "Meningkatnya mutu hidup.",
                "“Meningkatnya” mutu, hidup!",
                "Meningkatnya mutu-hidup;",
                "Ｍｅningkatnya mutu hidup"
            })
    void forgivesCaseSpaceAndPunctuation(String text) {
        assertThat(Words.of(text)).isEqualTo(Words.of("Meningkatnya mutu hidup"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meningkatnya mutu",
                "mutu Meningkatnya hidup",
                "Meningkatnya mutuhidup",
                "Meningkatnya mutu hidup 2"
            })
    void forgivesNoOtherWords(String text) {
        assertThat(Words.of(text)).isNotEqualTo(Words.of("Meningkatnya mutu hidup"));
    }

    @Test
    void splitsAtEveryPunctuationMark() {
        assertThat(Words.of("(a) Jum’at, 80,5% air/tanah").getWords())
                .containsExactly("a", "jum", "at", "80", "5", "air", "tanah");
    }

    @Test
    void keepsAccentsHoweverTheyAreWritten() {
        assertThat(Words.of("é")).isEqualTo(Words.of("e\u0301")).isNotEqualTo(Words.of("e"));
    }

    @Test
    void keepsLettersOfEveryScript() {
        assertThat(Words.of("ꦗꦮ 𝒳 京").getWords()).containsExactly("ꦗꦮ", "x", "京");
    }

    @Test
    void foldsCaseTheSameWayInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Words.of("MISI").getWords()).containsExactly("misi");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "–", "“.”", "…"})
    void isEmptyWithoutLetterOrDigit(String text) {
        assertThat(Words.of(text).isEmpty()).isTrue();
    }

    @Test
    void containsWordsThatStandTogetherInTheirOrder() {
        Words vision = Words.of("Terwujudnya Belu yang Sejahtera, Berdaya Saing dan Lestari");

        assertThat(vision.contains(Words.of("berdaya saing"))).isTrue();
        assertThat(vision.contains(Words.of("sejahtera lestari"))).isFalse();
        assertThat(vision.contains(Words.of("saing berdaya"))).isFalse();
        assertThat(vision.contains(Words.of("daya"))).isFalse();
        assertThat(Words.of("lestari").contains(vision)).isFalse();
    }

    @Test
    void leavesOutEveryWordOfTheOther() {
        Words words = Words.of("belu maju dan belu lestari");

        assertThat(words.without(Words.of("Lestari, Belu"))).isEqualTo(Words.of("maju dan"));
        assertThat(words.without(Words.of(""))).isEqualTo(words);
    }

    @Test
    void doesNotLetItsListBeChanged() {
        assertThatThrownBy(() -> Words.of("a b").getWords().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Property
    void punctuationAroundATextChangesNothing(@ForAll("texts") String text) {
        assertThat(Words.of("“" + text + "”.")).isEqualTo(Words.of(text));
    }

    @Property
    void everyTextContainsItselfAndNothingRemainsWithoutIt(@ForAll("texts") String text) {
        Words words = Words.of(text);

        assertThat(words.contains(words)).isTrue();
        assertThat(words.without(words).isEmpty()).isTrue();
    }

    @Provide
    static Arbitrary<String> texts() {
        return PlanArbitraries.strings();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-", "…", "\u00AD", "\u200B", "a", "7", "²", "é", "e\u0301", "\u0301", "ⓐ", "¨", "日本"})
    void aTextHasWordsIfAnyAreFoundInIt(String text) {
        assertThat(Words.areIn(text)).isEqualTo(!Words.of(text).isEmpty());
    }
}
