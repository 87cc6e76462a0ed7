package dev.selaras.core.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selaras.core.language.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @Test
    void listsTheBuiltInScalesInTheOrderTheyAreWrittenIn() {
        assertThat(Scales.BPK).hasToString("BPK [WTP, WTP-DPP, WDP, TW, TMP]");
        assertThat(Scales.SAKIP).hasToString("SAKIP [AA, A, BB, B, CC, C, D]");
        assertThat(Scales.LEVEL).hasToString("LEVEL [1, 2, 3, 4, 5]");
    }

    @Test
    void findsABuiltInScaleByNameInAnyCase() {
        assertThat(Scale.builtIn("BPK")).contains(Scales.BPK);
        assertThat(Scale.builtIn("Sakip")).contains(Scales.SAKIP);
        assertThat(Scale.builtIn("LEVEL")).contains(Scales.LEVEL);
        assertThat(Scale.builtIn("SPIP")).isEmpty();
        assertThat(Scale.builtIn("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BPK, WTP, WDP, 1",
        "BPK, WTP, WTP-DPP, 1",
        "BPK, TMP, TW, -1",
        "BPK, WDP, wdp, 0",
        "SAKIP, A, AA, -1",
        "SAKIP, BB, B, 1",
        "LEVEL, 3, 2, 1",
        "LEVEL, Level 3, 4, -1",
    })
    void tellsTheBetterOfTwoGrades(String scale, String code, String other, int order) {
        assertThat(Scale.builtIn(scale).orElseThrow().compare(code, other)).hasValue(order);
    }

    @Test
    void doesNotCompareWhatItDoesNotKnow() {
        assertThat(Scales.BPK.compare("WTP", "A")).isEqualTo(OptionalInt.empty());
        assertThat(Scales.BPK.compare("A", "WTP")).isEqualTo(OptionalInt.empty());
        assertThat(Scales.BPK.compare("", "")).isEqualTo(OptionalInt.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "WTP-DPP, WTP-DPP",
        "wtp dpp, WTP-DPP",
        "' WTP ', WTP",
        "Wajar Tanpa Pengecualian, WTP",
        "Disclaimer of opinion, TMP"
    })
    void findsACategoryByCodeOrLabelHoweverItIsPrinted(String text, String code) {
        assertThat(Scales.BPK.find(text)).map(ScaleCategory::getCode).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"100, AA", "90.01, AA", "90, A", "89.71, A", "60, CC", "30, D", "0, D"})
    void gradesAScore(BigDecimal score, String code) {
        assertThat(Scales.SAKIP.find(score)).map(ScaleCategory::getCode).contains(code);
    }

    @Test
    void gradesNoScoreOffTheScaleOrWithoutBands() {
        assertThat(Scales.SAKIP.find(new BigDecimal("100.01"))).isEmpty();
        assertThat(Scales.SAKIP.find(new BigDecimal("-1"))).isEmpty();
        assertThat(Scales.BPK.find(BigDecimal.TEN)).isEmpty();
    }

    @Test
    void isMadeOfOnesOwnCodesFromEitherEnd() {
        assertThat(Scale.bestFirst("M", "baik", "cukup").compare("baik", "cukup"))
                .hasValue(1);
        assertThat(Scale.bestLast("M", "cukup", "baik").compare("baik", "cukup"))
                .hasValue(1);
        assertThat(Scale.bestFirst("M", "baik", "cukup").best()).hasToString("baik");
        assertThat(Scales.LEVEL.best()).hasToString("5");
    }

    @Test
    void takesACodeBeforeALabelThatSaysTheSame() {
        Scale scale = Scale.of(
                "M",
                true,
                List.of(ScaleCategory.of("1", Wording.of("2", "two")), ScaleCategory.of("2"), category("3")));

        assertThat(scale.find("2")).hasToString("Optional[2]");
        assertThat(scale.find("same")).hasToString("Optional[3]");
    }

    @Test
    void takesTheFirstOfTwoLabelsThatSayTheSame() {
        Scale scale = Scale.of("M", true, List.of(category("1"), category("2")));

        assertThat(scale.find("same")).hasToString("Optional[1]");
    }

    @Test
    void gradesAScoreOnAScaleOfOnesOwn() {
        ScoreBand band = ScoreBand.of(BigDecimal.ZERO, BigDecimal.TEN);
        Scale scale = Scale.of("M", true, List.of(ScaleCategory.of("1", Wording.of("lulus", "passed"), band)));

        assertThat(scale.find(BigDecimal.TEN)).hasToString("Optional[1]");
    }

    private static ScaleCategory category(String code) {
        return ScaleCategory.of(code, Wording.of("same"));
    }

    @Test
    void refusesNoCodesBlankOnesAndOneTwice() {
        assertThatThrownBy(() -> Scale.bestFirst("M")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Scale.bestFirst("M", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Scale.bestFirst("M", "A", "a")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "30 to 50 and {0} to {1}: {2}")
    @CsvSource({"50, 60, true", "50.01, 60, true", "49.99, 60, false", "0, 30, true", "0, 31, false", "35, 40, false"})
    void refusesAScoreInTwoBands(BigDecimal above, BigDecimal upTo, boolean accepted) {
        List<ScaleCategory> categories = List.of(
                ScaleCategory.of("A", Wording.of("a"), ScoreBand.of(BigDecimal.valueOf(30), BigDecimal.valueOf(50))),
                ScaleCategory.of("B"),
                ScaleCategory.of("C", Wording.of("c"), ScoreBand.of(above, upTo)));

        assertThat(Scale.canOrder(categories)).isEqualTo(accepted);
    }

    @Test
    void aBandIsTheSameHoweverLongItsScoresAreWritten() {
        assertThat(ScoreBand.of(new BigDecimal("1E+1"), new BigDecimal("1E+2")))
                .isEqualTo(ScoreBand.of(BigDecimal.TEN, new BigDecimal("100")));
        assertThatThrownBy(() -> ScoreBand.of(BigDecimal.ZERO, new BigDecimal("1E+99")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesABandWithoutScores() {
        assertThat(ScoreBand.of(BigDecimal.ONE, BigDecimal.TEN)).hasToString("1–10");
        assertThatThrownBy(() -> ScoreBand.of(BigDecimal.ONE, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
