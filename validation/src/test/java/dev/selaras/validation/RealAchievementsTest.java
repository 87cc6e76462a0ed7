package dev.selaras.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.achievement.Achievement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Indicator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The achievements of 2025 beside those that Kabupaten Banyuwangi published. */
class RealAchievementsTest {

    private static final RealTable TABLE = RealTable.BANYUWANGI;
    private static final String INEQUALITY = "I9";
    private static final String MATERNAL_DEATHS = "I10";
    private static final String OPINION = "I14";

    static List<String> rowsPublishedRight() {
        return TABLE.plan().getIndicators().stream()
                .map(row -> row.getId().toString())
                .filter(id -> !id.equals(INEQUALITY) && !id.equals(OPINION))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rowsPublishedRight")
    void isAsPublished(String id) {
        assertThat(printed(id)).isEqualTo(TABLE.cell(id, "(published)") + " %");
    }

    @Test
    void twelveOfFourteenAreAsPublished() {
        assertThat(rowsPublishedRight()).hasSize(12);
    }

    @Test
    void anInequalityAboveItsTargetFallsShortThoughPublishedAsMet() {
        assertThat(TABLE.cell(INEQUALITY, "(published)")).isEqualTo("105,25");
        assertThat(printed(INEQUALITY)).isEqualTo("94,75 %");
        assertThat(achievement(INEQUALITY).isMet()).contains(false);
    }

    @Test
    void theSeriesHoldsTheAchievementOfMaternalDeathsWithoutItsSign() {
        assertThat(printed(MATERNAL_DEATHS)).isEqualTo("-" + TABLE.cell(MATERNAL_DEATHS, "(series 2025)") + " %");
        assertThat(achievement(MATERNAL_DEATHS).isMet()).contains(false);
    }

    @Test
    void anAuditOpinionIsMetAndHasNoPercentage() {
        assertThat(TABLE.cell(OPINION, "(published)")).isEqualTo("100,00");
        assertThat(printed(OPINION)).isEqualTo(Achievement.NONE);
        assertThat(achievement(OPINION).isMet()).contains(true);
    }

    private static String printed(String id) {
        return achievement(id).print(NumberConvention.ID);
    }

    private static Achievement achievement(String id) {
        Indicator row = TABLE.indicator(id);
        return Achievement.of(TABLE.plan(), row, 2025);
    }
}
