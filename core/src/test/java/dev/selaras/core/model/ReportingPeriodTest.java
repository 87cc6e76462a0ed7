package dev.selaras.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.selaras.core.measurement.Measurement;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"2025", "1000", "9999-Q4", "2025-Q1", "2025-01", "2025-12"})
    void aPeriodReadsWhatItPrints(String text) {
        assertThat(ReportingPeriod.find(text)).map(ReportingPeriod::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25",
                "0999",
                "20255",
                "2025-",
                "2025-Q",
                "2025-Q0",
                "2025-Q5",
                "2025-q1",
                "2025-3",
                "2025-00",
                "2025-13",
                "2025-Q11",
                "2025-031",
                "2025/03",
                "2025 Q1",
                "٢٠٢٥",
                "2025-٠٣"
            })
    void anythingElseIsNoPeriod(String text) {
        assertThat(ReportingPeriod.find(text)).isEmpty();
    }

    @Property
    void noTextMakesItFail(@ForAll String text) {
        ReportingPeriod.find(text).ifPresent(period -> assertThat(period).hasToString(text));
    }

    @Property
    void aMonthIsReadBack(
            @ForAll @IntRange(min = 1000, max = 9999) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        ReportingPeriod period = ReportingPeriod.ofMonth(year, month);

        assertThat(ReportingPeriod.find(period.toString())).contains(period);
    }

    @Test
    void itIsAWholeYearOrAQuarterOrAMonth() {
        assertThat(ReportingPeriod.ofYear(2025).isWholeYear()).isTrue();
        assertThat(ReportingPeriod.ofQuarter(2025, 1).isWholeYear()).isFalse();
        assertThat(ReportingPeriod.ofMonth(2025, 1).isWholeYear()).isFalse();
    }

    @Test
    void itRefusesWhatNoCalendarHas() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.ofYear(25));
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.ofQuarter(2025, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.ofQuarter(2025, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.ofMonth(2025, 13));
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.ofMonth(2025, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportingPeriodBuilder()
                        .year(2025)
                        .quarter(1)
                        .month(1)
                        .build());
    }

    @Test
    void anActualValueTellsItsQuarterOrItsMonth() {
        Actual quarter = Actual.of(ReportingPeriod.ofQuarter(2025, 2), Measurement.missing());
        Actual month = Actual.of(ReportingPeriod.ofMonth(2026, 3), Measurement.missing());

        assertThat(quarter.getQuarter()).contains(2);
        assertThat(quarter.getMonth()).isEmpty();
        assertThat(month.getMonth()).contains(3);
        assertThat(month.getYear()).isEqualTo(2026);
    }

    @Test
    void anIndicatorHasOneActualValueForEachPeriod() {
        Actual year = Actual.of(2025, Measurement.missing());
        Actual quarter = Actual.of(ReportingPeriod.ofQuarter(2025, 1), Measurement.missing());
        IndicatorBuilder indicator =
                Indicator.builder().id(Id.of("I1")).measures(Ref.of("T1")).name(Text.of("Mutu"));

        assertThat(indicator.actuals(List.of(year, quarter)).build().getActuals())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator.actuals(List.of(quarter, quarter)).build());
    }
}
