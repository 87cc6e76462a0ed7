package dev.selaras.core.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.language.Language;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.model.Actual;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.IndicatorBuilder;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.ReportingPeriod;
import dev.selaras.core.model.Text;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years whose actual value is made up of quarters or months; the target of 2025 is 20. */
class YearlyActualsTest {

    private static final String MONTHS = "2025-01=1 2025-02=1 2025-03=1 2025-04=1 2025-05=1 2025-06=1"
            + " 2025-07=1 2025-08=1 2025-09=1 2025-10=1 2025-11=1 2025-12=3";
    private static final String QUARTERS = "2025-Q4=5 2025-Q1=2 2025-Q2=3 2025-Q3=4";

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "SUM, " + QUARTERS + ", 70.00",
        "SUM, " + MONTHS + ", 70.00",
        "SUM, 2025-01=99 " + QUARTERS + ", 70.00",
        "SUM, 2025-Q1=99 " + MONTHS + ", 70.00",
        "SUM, 2025=18 " + QUARTERS + ", 90.00",
        "SUM, 2025=- " + QUARTERS + ", 70.00",
        "LAST, 2025-Q3=1 2025-Q4=15, 75.00",
        "LAST, 2025-12=15 2025-Q1=1, 75.00",
        "LAST, 2025-12=1 2025-Q4=15, 75.00",
        "LAST, 2025=18 2025-Q4=15, 90.00",
        "CONSTANT, 2025-Q1=1 2025-Q4=20, 100.00",
        "EVENT, 2025-Q1=1 2025-05=15, 75.00",
        "EVENT, 2025-Q2=15 2025-Q4=-, 75.00",
    })
    void aYearIsMadeUpOfItsQuartersOrMonths(Aggregation aggregation, String actuals, BigDecimal percentage) {
        Indicator indicator = indicator(actuals).aggregation(aggregation).build();

        assertThat(Achievement.of(indicator, 2025).getPercentage()).contains(percentage);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "SUM, 2025-Q1=2 2025-Q2=3 2025-Q3=4, YEAR_INCOMPLETE",
        "SUM, 2025-Q1=2 2025-Q2=3 2025-Q3=4 2025-Q4=-, YEAR_INCOMPLETE",
        "SUM, 2025-Q1=2 2025-Q2=3 2025-Q3=4 2025-Q4=NA, YEAR_INCOMPLETE",
        "SUM, 2025-Q1=2 2025-Q2=3 2025-Q3=4 2025-10=1 2025-11=1 2025-12=1, YEAR_INCOMPLETE",
        "SUM, 2025=- 2025-12=3, YEAR_INCOMPLETE",
        "SUM, 2025=NA " + QUARTERS + ", NOT_APPLICABLE",
        "SUM, 2025-Q1=WTP 2025-Q2=3 2025-Q3=4 2025-Q4=5, WRONG_KIND",
        "SUM, 2025-Q1=#REF! 2025-Q2=3 2025-Q3=4 2025-Q4=5, UNREADABLE",
        "SUM, 2025-Q1=2km 2025-Q2=3Dokumen 2025-Q3=4 2025-Q4=5, INCOMPARABLE",
        "SUM, 2024-Q1=2 2024-Q2=2 2024-Q3=2 2024-Q4=2, ACTUAL_MISSING",
        "LAST, 2025-Q3=20, YEAR_INCOMPLETE",
        "LAST, 2025-11=20, YEAR_INCOMPLETE",
        "CONSTANT, 2025-Q3=20 2025-Q4=-, YEAR_INCOMPLETE",
        "EVENT, 2025-Q3=- 2025-12=NA, ACTUAL_MISSING",
    })
    void aPartOfAYearIsNotTakenForTheYear(Aggregation aggregation, String actuals, NoPercentage reason) {
        Achievement achievement =
                Achievement.of(indicator(actuals).aggregation(aggregation).build(), 2025);

        assertThat(achievement.getReason()).contains(reason);
        assertThat(achievement.isMet()).isEmpty();
        assertThat(achievement.getInputs().get(Input.ACTUAL)).isNotInstanceOf(Quantity.class);
    }

    @Test
    void nothingIsGuessedWithoutAnAggregation() {
        Indicator indicator = indicator(QUARTERS).build();

        assertThat(Achievement.of(indicator, 2025).getReason()).contains(NoPercentage.AGGREGATION_MISSING);
        assertThat(Series.ofActuals(indicator).at(2025)).isEmpty();
    }

    @Test
    void aTargetThatIsMissingIsSaidFirst() {
        Indicator indicator =
                indicator("2026-Q1=1").aggregation(Aggregation.LAST).build();

        assertThat(Achievement.of(indicator, 2026).getReason()).contains(NoPercentage.TARGET_MISSING);
    }

    @Test
    void theProofShowsWhatWasAdded() {
        Achievement achievement =
                Achievement.of(indicator(QUARTERS).aggregation(Aggregation.SUM).build(), 2025);

        assertThat(achievement.getParts())
                .extracting(part -> part.getPeriod().toString())
                .containsExactly("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4");
        assertThat(achievement.proof().in(Language.ENGLISH))
                .contains("= 2 (2025-Q1) + 3 (2025-Q2) + 4 (2025-Q3) + 5 (2025-Q4)");
    }

    @Test
    void yearsAddUpWithTheQuartersOfOneOfThem() {
        Indicator indicator = indicator("2026=6 " + QUARTERS)
                .addMilestones(Milestone.of(2026, cell("20")))
                .aggregation(Aggregation.SUM)
                .build();
        Achievement achievement = Achievement.of(indicator, 2026);

        assertThat(achievement.getPercentage()).contains(new BigDecimal("50.00"));
        assertThat(achievement.getParts()).hasSize(5);
    }

    @Test
    void aValueAsGivenHasNoParts() {
        Indicator indicator = indicator("2025=18").aggregation(Aggregation.SUM).build();

        assertThat(Achievement.of(indicator, 2025).getParts()).isEmpty();
    }

    private static IndicatorBuilder indicator(String actuals) {
        IndicatorBuilder indicator = Indicator.builder()
                .id(Id.of("I1"))
                .measures(Ref.of("T1"))
                .name(Text.of("Jalan"))
                .direction(Direction.INCREASE)
                .addMilestones(Milestone.of(2025, cell("20")));
        for (String actual : actuals.split(" ", -1)) {
            String[] parts = actual.split("=", -1);
            indicator.addActuals(Actual.of(ReportingPeriod.find(parts[0]).orElseThrow(), cell(parts[1])));
        }
        return indicator;
    }

    private static Measurement cell(String raw) {
        return Measurement.parse(raw, NumberConvention.ID);
    }
}
