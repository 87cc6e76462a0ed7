package dev.selaras.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {

    private static WordDifference between(String before, String after) {
        return WordDifference.between(Words.of(before), Words.of(after));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Meningkatnya mutu layanan | Meningkatnya kualitas layanan | meningkatnya [-mutu-] {+kualitas+} layanan
            satu dua | satu dua tiga | satu dua {+tiga+}
            nol satu dua | satu dua | [-nol-] satu dua
            a b c d e f g | a x c d e y g | a [-b-] {+x+} c d e [-f-] {+y+} g
            a a a b | a b | a [-a a-] b
            satu dua | tiga empat | [-satu dua-] {+tiga empat+}
            '' | baru | {+baru+}
            lama | '' | [-lama-]
            '' | '' | ''
            """)
    void tellsTheWordsThatWentAndCame(String before, String after, String marked) {
        assertThat(between(before, after)).hasToString(marked);
    }

    @Test
    void caseSpaceAndPunctuationAreNoDifference() {
        assertThat(between("Aman,  \"maju\" dan Sejahtera.", "aman maju dan sejahtera")
                        .isEmpty())
                .isTrue();
        assertThat(between("aman maju", "aman").isEmpty()).isFalse();
    }

    @Test
    void textsAreComparedFoldedAndShownAsPrinted() {
        assertThat(WordDifference.between(
                        "RPJMD Kabupaten, MAJU \u201CDana BOS\u201D", "Rpjmd kabupaten Hebat Dana BOS"))
                .hasToString("RPJMD Kabupaten [-MAJU-] {+Hebat+} Dana BOS");
    }

    @Test
    void showsTheWordsBesideAChangeOnly() {
        WordDifference words = between("a b c d e f g h i j k", "a b c x e f g h i y k");

        assertThat(words.marked(1)).isEqualTo("… c [-d-] {+x+} e … i [-j-] {+y+} k");
        assertThat(words.before(1)).isEqualTo("… c d e … i j k");
        assertThat(words.after(2)).isEqualTo("… b c x e f … h i y k");
    }

    @Test
    void whereHardlyAnyWordStaysAllIsDifferent() {
        assertThat(between("x a b dan c d y", "x e f dan g h y")).hasToString("x [-a b dan c d-] {+e f dan g h+} y");
    }

    @Test
    void whereTooManyWordsChangedAllBetweenIsDifferent() {
        StringBuilder before = new StringBuilder("awal ");
        StringBuilder after = new StringBuilder("awal ");
        for (int i = 0; i < WordDifference.MAX_CHANGES; i++) {
            before.append("tetap").append(i).append(" sama sama lama").append(i).append(' ');
            after.append("tetap").append(i).append(" sama sama baru").append(i).append(' ');
        }

        List<WordRun> runs = between(before + "akhir", after + "akhir").getRuns();

        assertThat(runs)
                .extracting(WordRun::getState)
                .containsExactly(WordRun.State.STAYED, WordRun.State.WENT, WordRun.State.CAME, WordRun.State.STAYED);
        assertThat(between(before.toString(), after.toString()).marked(3)).hasSizeLessThan(1000);
        assertThat(between("a".repeat(100_000), "b".repeat(100_000)).marked(3)).hasSizeLessThan(200);
    }
}
