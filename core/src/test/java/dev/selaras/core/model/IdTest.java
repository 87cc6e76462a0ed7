package dev.selaras.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    @ParameterizedTest
    @ValueSource(strings = {"M1", "m1", "1", "rpjmd-ponorogo-2016-2021", "a.b_c-d", "9.", "A_"})
    void takesLettersDigitsDotsUnderscoresAndHyphens(String text) {
        assertThat(Id.of(text).getValue()).isEqualTo(text);
        assertThat(Id.of(text)).hasToString(text);
    }

    @Test
    void refusesAnEmptyId() {
        assertThat(Id.find("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-M1", ".M1", "_M1"})
    void refusesAnIdThatStartsWithAMark(String text) {
        assertThat(Id.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"M 1", " M1", "M1 ", "M1\n", "M#1", "M/1", "M:1", "M,1", "M\u00001"})
    void refusesAnyOtherMark(String text) {
        assertThat(Id.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "Mé", "M١", "Ｍ1", "M😀"})
    void refusesLettersAndDigitsBeyondAscii(String text) {
        assertThat(Id.find(text)).isEmpty();
    }

    @Test
    void takesSixtyFourCharactersAndNoMore() {
        assertThat(Id.find("a".repeat(64))).isPresent();
        assertThat(Id.find("a".repeat(65))).isEmpty();
    }

    @Test
    void saysWhichTextIsNoId() {
        assertThatIllegalArgumentException().isThrownBy(() -> Id.of("M#1")).withMessage("not an id: M#1");
    }

    @Test
    void isEqualByItsTextCaseAndAll() {
        assertThat(Id.of("M1")).isEqualTo(Id.of("M1")).hasSameHashCodeAs(Id.of("M1"));
        assertThat(Id.of("M1")).isNotEqualTo(Id.of("m1"));
    }

    @Test
    void sortsByItsCharacters() {
        assertThat(Stream.of("b", "a1", "B", "a10", "a").map(Id::of).sorted())
                .extracting(Id::getValue)
                .containsExactly("B", "a", "a1", "a10", "b");
    }
}
