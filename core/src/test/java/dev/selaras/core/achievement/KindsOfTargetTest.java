package dev.selaras.core.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.measurement.Scale;
import dev.selaras.core.measurement.Scales;
import dev.selaras.core.model.Direction;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of cell as a target. */
class KindsOfTargetTest {

    @ParameterizedTest(name = "{0}, actual {1}, {2}: {3} %")
    @CsvSource({
        "10, 9, INCREASE, 90.00",
        "Rp 10 miliar, Rp 9.000.000.000, INCREASE, 90.00",
        "100 per 100.000 kelahiran hidup, 110 per 100.000 kelahiran hidup, DECREASE, 90.00",
        "1 : 30, 1 : 25, INCREASE, 120.00",
        "1 : 30, 1 : 25, DECREASE, 80.00",
        "1 : 7, 1 : 3, INCREASE, 233.33",
    })
    void numbersGiveAPercentageByTheirValue(String target, String actual, Direction direction, BigDecimal percentage) {
        assertThat(of(target, actual, direction).getPercentage()).contains(percentage);
    }

    @ParameterizedTest(name = "{0}, actual {1}, {2}: {3}, {4}")
    @CsvSource({
        "2-3, 2, WITHIN, MET_OR_NOT, true",
        "3-2, '3,1', WITHIN, MET_OR_NOT, false",
        "70-75, 70, INCREASE, RANGE_TARGET, true",
        "70-75, '69,9', MAINTAIN_ABOVE, RANGE_TARGET, false",
        "'10,95-10,90', '10,95', DECREASE, RANGE_TARGET, true",
        "'10,95-10,90', 11, MAINTAIN_BELOW, RANGE_TARGET, false",
        "70-75, 70, NONE, NO_DIRECTION,",
        "70-75, Ada, INCREASE, WRONG_KIND,",
        "'13,02-', 13, INCREASE, WRONG_KIND,",
        "70-75, -, INCREASE, ACTUAL_MISSING,",
        "'≤ 2,8 %', '2,8', DECREASE, MET_OR_NOT, true",
        "'≤ 2,8 %', '2,81', NONE, MET_OR_NOT, false",
        "'< 5', 5, NONE, MET_OR_NOT, false",
        "'< 5', 4, NONE, MET_OR_NOT, true",
        "minimal 80, 80, INCREASE, MET_OR_NOT, true",
        "minimal 80, 79, INCREASE, MET_OR_NOT, false",
        "> 80, 80, INCREASE, MET_OR_NOT, false",
        "> 80, 81, INCREASE, MET_OR_NOT, true",
        "> 80, > 81, INCREASE, WRONG_KIND,",
        "WTP, WTP, INCREASE, MET_OR_NOT, true",
        "WTP, WDP, NONE, MET_OR_NOT, false",
        "'80,01 (A)', BB, INCREASE, MET_OR_NOT, false",
        "BB, '85,00 (A)', INCREASE, MET_OR_NOT, true",
        "BB, WTP, INCREASE, GRADE_UNKNOWN,",
        "Level 3, Level 4, NONE, MET_OR_NOT, true",
        "Level 3, Level 3, NONE, MET_OR_NOT, true",
        "Level 3, 2, NONE, MET_OR_NOT, false",
        "Level 3, Peringkat 4, NONE, WRONG_KIND,",
        "Peringkat 5, Peringkat 3, INCREASE, MET_OR_NOT, true",
        "Peringkat 5, Peringkat 5, INCREASE, MET_OR_NOT, true",
        "Peringkat 5, 6, INCREASE, MET_OR_NOT, false",
        "Peringkat 5, Level 3, INCREASE, WRONG_KIND,",
        "Ada, Ada, NONE, MET_OR_NOT, true",
        "Ada, Tidak ada, NONE, MET_OR_NOT, false",
        "Tidak ada, Tidak ada, NONE, MET_OR_NOT, true",
        "Tidak ada, Ada, NONE, MET_OR_NOT, false",
        "#REF!, 5, INCREASE, UNREADABLE,",
        "5, #REF!, INCREASE, UNREADABLE,",
        "-, 5, INCREASE, TARGET_MISSING,",
        "WTP, -, INCREASE, ACTUAL_MISSING,",
        "Ada, NA, INCREASE, NOT_APPLICABLE,",
        "kata saja, kata saja, INCREASE, WRONG_KIND,",
        "Rp 10 miliar, 9, INCREASE, INCOMPARABLE,",
        "5 per 1.000 penduduk, 5 per 100.000 penduduk, INCREASE, INCOMPARABLE,",
        "5, 1 : 30, INCREASE, INCOMPARABLE,",
        "1 : 30 - 1 : 31, 1 : 25, INCREASE, WRONG_KIND,",
        "1 : 30, 1 : 0, INCREASE, WRONG_KIND,",
        "5, 5, WITHIN, WRONG_KIND,",
    })
    void theOtherKindsAreMetOrNotOrGiveAReason(
            String target, String actual, Direction direction, NoPercentage reason, Boolean met) {
        Achievement achievement = of(target, actual, direction);

        assertThat(achievement.getReason()).contains(reason);
        assertThat(achievement.getPercentage()).isEmpty();
        assertThat(achievement.isMet()).isEqualTo(Optional.ofNullable(met));
    }

    @ParameterizedTest(name = "{0}, actual {1}: {2}, {3}")
    @CsvSource({
        "Berkembang, Terdefinisi, MET_OR_NOT, true",
        "Berkembang, Rintisan, MET_OR_NOT, false",
        "Berkembang, Baik, GRADE_UNKNOWN,",
        "BB, Rintisan, GRADE_UNKNOWN,",
        "Ada, Ada, MET_OR_NOT, true",
    })
    void aScaleGivenJudgesTheTargetsItKnows(String target, String actual, NoPercentage reason, Boolean met) {
        Scale scale = Scale.bestLast("SPIP", "Rintisan", "Berkembang", "Terdefinisi");
        Achievement achievement = Achievement.of(cell(target), cell(actual), Direction.INCREASE, scale);

        assertThat(achievement.getReason()).contains(reason);
        assertThat(achievement.isMet()).isEqualTo(Optional.ofNullable(met));
    }

    @Test
    void aScaleThatHasLevelsJudgesThemByNumber() {
        assertThat(Achievement.of(cell("Level 3"), cell("4"), Direction.INCREASE, Scales.LEVEL)
                        .isMet())
                .contains(true);
    }

    @Test
    void twoNumbersAreGradesOnlyIfBothAreCodes() {
        assertThat(Achievement.of(cell("3"), cell("4"), Direction.INCREASE, Scales.LEVEL)
                        .getFormula())
                .contains(Formula.GRADE);
        assertThat(Achievement.of(cell("3"), cell("3,45"), Direction.INCREASE, Scales.LEVEL)
                        .getPercentage())
                .contains(new BigDecimal("115.00"));
    }

    @Test
    void theProofShowsTheCellsAsPrinted() {
        assertThat(of("1 : 30", "1 : 25", Direction.INCREASE).proof().in(Language.ENGLISH))
                .isEqualTo("1 : 25 / 1 : 30 × 100 = 120.00 %; met");
    }

    private static Achievement of(String target, String actual, Direction direction) {
        return Achievement.of(cell(target), cell(actual), direction);
    }

    private static Measurement cell(String raw) {
        return Measurement.parse(raw, NumberConvention.ID);
    }
}
