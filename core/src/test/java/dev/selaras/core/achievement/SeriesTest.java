package dev.selaras.core.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Actual;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.IndicatorBuilder;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.ReportingPeriod;
import dev.selaras.core.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {

    @Test
    void sortsTheYears() {
        Series series = Series.ofMilestones(indicator()
                .addMilestones(milestone(2027, "3"), milestone(2025, "1"), milestone(2026, ""))
                .build());

        assertThat(series.years()).containsExactly(2025, 2026, 2027);
        assertThat(series.first()).hasToString("Optional[1]");
        assertThat(series.last()).hasToString("Optional[3]");
        assertThat(series.at(2027)).hasToString("Optional[3]");
        assertThat(series).hasToString("{2025=1, 2026=, 2027=3}");
    }

    @Test
    void ofNothingHasNoFirstAndNoLast() {
        Series series = Series.ofMilestones(indicator().build());

        assertThat(series.years()).isEmpty();
        assertThat(series.first()).isEmpty();
        assertThat(series.last()).isEmpty();
    }

    @Test
    void hasAGapWhereACellIsEmptyOrLacking() {
        Series series = Series.ofMilestones(indicator()
                .addMilestones(milestone(2025, "-"), milestone(2026, "NA"), milestone(2027, "0"))
                .build());

        assertThat(series.gaps(List.of(2028, 2027, 2026, 2025, 2025))).containsExactly(2025, 2028);
        assertThat(series.gaps(List.of())).isEmpty();
    }

    @ParameterizedTest(name = "{0} is monotone for {1}: {2}")
    @CsvSource({
        "1 2 3, INCREASE, true",
        "1 1 2, INCREASE, true",
        "1 3 2, INCREASE, false",
        "'2,0 2 1', DECREASE, true",
        "1 2, DECREASE, false",
        "1, DECREASE, true",
        "1 2 Ada, INCREASE,",
        "2 1 -, INCREASE,",
        "1 2, MAINTAIN_ABOVE,",
        "1 2, NONE,",
        "900_ribu 1_juta, INCREASE,",
        "1_juta 2_juta, INCREASE, true",
    })
    void tellsWhetherItMovesAsItShould(String values, Direction direction, Boolean monotone) {
        IndicatorBuilder indicator = indicator();
        int year = 2025;
        for (String value : values.split(" ", -1)) {
            indicator.addMilestones(milestone(year++, value.replace('_', ' ')));
        }

        assertThat(Series.ofMilestones(indicator.build()).isMonotone(direction).orElse(null))
                .isEqualTo(monotone);
    }

    @Test
    void ofActualsHoldsWhatWasReachedInWholeYears() {
        Series series = Series.ofActuals(indicator()
                .addMilestones(milestone(2025, "1"))
                .addActuals(Actual.of(2026, cell("2")))
                .addActuals(Actual.of(ReportingPeriod.ofQuarter(2027, 1), cell("3")))
                .build());

        assertThat(series.years()).containsExactly(2026);
    }

    private static IndicatorBuilder indicator() {
        return Indicator.builder().id(Id.of("I1")).measures(Ref.of("G1")).name(Text.of("IPM"));
    }

    private static Milestone milestone(int year, String raw) {
        return Milestone.of(year, cell(raw));
    }

    private static Measurement cell(String raw) {
        return Measurement.parse(raw, NumberConvention.ID);
    }
}
