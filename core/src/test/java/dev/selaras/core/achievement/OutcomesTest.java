package dev.selaras.core.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.measurement.Scales;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges, grades and events: what is met or not and has no percentage. */
class OutcomesTest {

    @ParameterizedTest
    @CsvSource({
        "2, 3, 2, MET_OR_NOT, true",
        "2, 3, 3, MET_OR_NOT, true",
        "2, 3, '3,1', MET_OR_NOT, false",
        "2, 3, '1,9', MET_OR_NOT, false",
        "2, 2, 2, MET_OR_NOT, true",
        "3, 2, 2, EMPTY_RANGE,",
        "2, 3, -, ACTUAL_MISSING,",
        "2, 3, Ada, WRONG_KIND,",
    })
    void tellsWhetherAValueIsWithinARange(
            BigDecimal lower, BigDecimal upper, String actual, NoPercentage reason, Boolean met) {
        Achievement achievement = Achievement.within(lower, upper, cell(actual));

        assertThat(achievement.getReason()).contains(reason);
        assertThat(achievement.isMet()).isEqualTo(Optional.ofNullable(met));
    }

    @ParameterizedTest
    @CsvSource({
        "WDP, WTP, MET_OR_NOT, true",
        "WTP, WDP, MET_OR_NOT, false",
        "WTP, A, GRADE_UNKNOWN,",
        "WTP, -, ACTUAL_MISSING,"
    })
    void tellsWhetherAGradeIsReached(String target, String actual, NoPercentage reason, Boolean met) {
        Achievement achievement = Achievement.grade(Scales.BPK, cell(target), cell(actual));

        assertThat(achievement.getReason()).contains(reason);
        assertThat(achievement.isMet()).isEqualTo(Optional.ofNullable(met));
    }

    @ParameterizedTest
    @CsvSource({
        "Ada, ada, MET_OR_NOT, true",
        "Tepat, Tidak tepat, MET_OR_NOT, false",
        "Ada, Belum, MET_OR_NOT, false",
        "Ada, Sebagian, WRONG_KIND,",
        "Jalan selesai, jalan SELESAI, MET_OR_NOT, true",
        "Jalan selesai, tanpa hasil, MET_OR_NOT, false",
        "100, 100, MET_OR_NOT, true",
        "100, 0, MET_OR_NOT, false",
        "Ada, 1, WRONG_KIND,",
        "1, Ada, WRONG_KIND,",
        "?, ?, UNREADABLE,",
        "Ada, '', ACTUAL_MISSING,",
    })
    void tellsWhetherAnEventHasComeAbout(String target, String actual, NoPercentage reason, Boolean met) {
        Achievement achievement = Achievement.event(cell(target), cell(actual));

        assertThat(achievement.getReason()).contains(reason);
        assertThat(achievement.isMet()).isEqualTo(Optional.ofNullable(met));
    }

    private static Measurement cell(String raw) {
        return Measurement.parse(raw, NumberConvention.ID);
    }
}
