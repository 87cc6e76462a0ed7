package dev.selaras.core.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Actual;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.IndicatorBuilder;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Text;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The achievement of an indicator in a year. */
class YearlyOutcomeTest {

    @Test
    void setsTheMilestoneOfTheYearAgainstItsActualValue() {
        Indicator indicator =
                indicator("70 80", "71 60").aggregation(Aggregation.LAST).build();

        assertThat(Achievement.of(indicator, 2026).getPercentage()).contains(new BigDecimal("75.00"));
    }

    @Test
    void aYearWithoutAMilestoneHasNoTarget() {
        assertThat(Achievement.of(indicator("70", "71").build(), 2030).getReason())
                .contains(NoPercentage.TARGET_MISSING);
    }

    @Test
    void anIndicatorWithoutDirectionHasNoPercentage() {
        Indicator indicator = Indicator.builder()
                .id(Id.of("I1"))
                .measures(Ref.of("T1"))
                .name(Text.of("IPM"))
                .milestones(List.of(Milestone.of(2025, cell("70"))))
                .build();

        assertThat(Achievement.of(indicator, 2025).getReason()).contains(NoPercentage.NO_DIRECTION);
    }

    @ParameterizedTest(name = "{0}, actual {1}, in 2027: {2}")
    @CsvSource({
        "10 10 20, 10 5 21, 90.00",
        "- 10 20, 99 6 21, 90.00",
        "Rp10juta Rp10juta Rp20juta, Rp9juta Rp9juta Rp18juta, 90.00",
    })
    void yearsThatAddUpAreSummedUpToTheYear(String targets, String actuals, BigDecimal percentage) {
        Indicator indicator =
                indicator(targets, actuals).aggregation(Aggregation.SUM).build();

        assertThat(Achievement.of(indicator, 2027).getPercentage()).contains(percentage);
    }

    @ParameterizedTest(name = "{0}, actual {1}, in 2026: {2}")
    @CsvSource({
        "10 10, - 20, ACTUAL_MISSING",
        "10 -, 10 20, TARGET_MISSING",
        "10 10, 20 -, ACTUAL_MISSING",
        "10 10, #REF! 20, UNREADABLE",
        "#REF! 10, 10 20, UNREADABLE",
        "WTP WTP, WTP WTP, WRONG_KIND",
        "1:30 1:30, 1:25 1:25, WRONG_KIND",
        "10 Rp10juta, 10 Rp10juta, WRONG_KIND",
        "10 10, Rp10juta Rp10juta, WRONG_KIND",
        "10 10, 10km 10Dokumen, INCOMPARABLE",
    })
    void aSumThatLacksAYearIsNone(String targets, String actuals, NoPercentage reason) {
        Indicator indicator =
                indicator(targets, actuals).aggregation(Aggregation.SUM).build();

        assertThat(Achievement.of(indicator, 2026).getReason()).contains(reason);
    }

    @Test
    void aSumOfTooManyDigitsIsNone() {
        String most = "9".repeat(Measurement.MAX_DIGITS);
        Indicator indicator =
                indicator(most + " " + most, "1 1").aggregation(Aggregation.SUM).build();

        assertThat(Achievement.of(indicator, 2026).getReason()).contains(NoPercentage.WRONG_KIND);
    }

    @Test
    void aSumThatLacksAYearKeepsItsDirection() {
        Indicator indicator =
                indicator("10 10", "20 -").aggregation(Aggregation.SUM).build();

        assertThat(Achievement.of(indicator, 2026).getDirection()).contains(Direction.INCREASE);
    }

    private static IndicatorBuilder indicator(String targets, String actuals) {
        IndicatorBuilder indicator = Indicator.builder()
                .id(Id.of("I1"))
                .measures(Ref.of("T1"))
                .name(Text.of("IPM"))
                .direction(Direction.INCREASE);
        int year = 2025;
        for (String raw : targets.split(" ", -1)) {
            indicator.addMilestones(Milestone.of(year++, cell(raw)));
        }
        year = 2025;
        for (String raw : actuals.split(" ", -1)) {
            indicator.addActuals(Actual.of(year++, cell(raw)));
        }
        return indicator;
    }

    private static Measurement cell(String raw) {
        return Measurement.parse(raw, NumberConvention.ID);
    }
}
