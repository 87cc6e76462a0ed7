package dev.selaras.validation.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.graph.Node;
import dev.selaras.core.language.Language;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Actual;
import dev.selaras.core.model.Condition;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Plan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorChartTest {

    private final IndicatorChart charts = new IndicatorChart(Language.INDONESIAN);

    /** The first indicator of the model plan, with other values. */
    private static Node<Indicator> indicator(String baseline, String milestone, String actual) {
        Plan model = Pictures.model();
        Indicator changed = Indicator.builder()
                .from(model.getIndicators().get(0))
                .baseline(Condition.builder().value(cell(baseline)).build())
                .milestones(List.of(Milestone.of(2026, cell(milestone)), Milestone.of(2025, Measurement.missing())))
                .endState(Optional.empty())
                .actuals(List.of(Actual.of(2025, cell(actual))))
                .build();
        return Pictures.indicator(
                Plan.builder().from(model).indicators(List.of(changed)).build(), "I1");
    }

    private static Measurement cell(String text) {
        return Measurement.parse(text, NumberConvention.ID);
    }

    @Test
    void showsWhatIsPlannedAndWhatWasReached() {
        String chart = charts.render(indicator("1.520,5", "2.000", "1.700,25")).orElseThrow();

        assertThat(chart)
                .contains(">1.520,5</text>", ">2.000</text>", ">2024</text>", ">2026</text>", "↑ diharapkan naik")
                .contains("kondisi awal 2024: 1.520,5", "target 2026: 2.000", "realisasi 2025: 1.700,25")
                .contains("<path class=\"plan\"", "reached-point")
                .doesNotContain("<path class=\"reached\"");
    }

    @Test
    void higherNumbersStandHigherWhateverTheirSize() {
        String small = charts.render(indicator("-1", "1", "0")).orElseThrow();
        String large = charts.render(
                        indicator("-10000000000000000000000000000000", "10000000000000000000000000000000", "0"))
                .orElseThrow();

        assertThat(square(small)).isEqualTo(square(large)).isEqualTo("115");
    }

    /** How far down the value reached is drawn. */
    private static String square(String chart) {
        int at = chart.indexOf("reached-point\" x=");
        int y = chart.indexOf(" y=\"", at) + 4;
        return chart.substring(y, chart.indexOf('"', y));
    }

    @ParameterizedTest
    @CsvSource({
        "70, 'B', 71",
        "'70-71', 72, 71",
        "70, '72 %', 71",
        "70, 'Rp 9 miliar', 71",
        "'', 72, ''",
        "'n/a', 72, ''",
        "70, '≥ 72', 71",
        "70, '5/1000 penduduk', 70"
    })
    void whatCannotBeSetAgainstEachOtherIsALineOfText(String baseline, String milestone, String actual) {
        Node<Indicator> indicator = indicator(baseline, milestone, actual);

        assertThat(charts.render(indicator)).isEmpty();
        assertThat(charts.row(indicator))
                .startsWith("kondisi awal: ")
                .contains("target 2025: –", "target 2026: " + milestone, " · realisasi 2025: ");
    }

    @Test
    void whatNeverChangesIsALevelLine() {
        assertThat(charts.render(indicator("70", "70", "70")).orElseThrow()).containsOnlyOnce(">70</text>");
    }

    @Test
    void everyDirectionIsTold() {
        for (Direction direction : Direction.values()) {
            Consumer<String> isTold = chart -> assertThat(chart).contains("class=\"way\"");
            Plan model = Pictures.model();
            Indicator changed = Indicator.builder()
                    .from(model.getIndicators().get(0))
                    .direction(direction)
                    .build();
            Plan plan = Plan.builder().from(model).indicators(List.of(changed)).build();
            assertThat(charts.render(Pictures.indicator(plan, "I1"))).hasValueSatisfying(isTold);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1520.64, '1.520,64', '1,520.64'",
        "-1234567, -1.234.567, '-1,234,567'",
        "0.50, '0,50', 0.50",
        "999, 999, 999"
    })
    void numbersArePrintedAsThePlanPrintsThem(BigDecimal number, String indonesian, String english) {
        assertThat(NumberText.of(number, NumberConvention.ID)).isEqualTo(indonesian);
        assertThat(NumberText.of(number, NumberConvention.EN)).isEqualTo(english);
    }
}
