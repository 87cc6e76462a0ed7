package dev.selaras.core.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Money;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Actual;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.ReportingPeriod;
import dev.selaras.core.model.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** What holds of every year that is made up of quarters or months. */
class YearlyActualsPropertiesTest {

    private static final BigDecimal TARGET = new BigDecimal("123.45");

    @Property
    void fourQuartersGiveThePercentageOfTheirSum(
            @ForAll @Size(4) List<@BigRange(min = "-1000", max = "1000") @Scale(3) BigDecimal> values,
            @ForAll Direction direction) {
        assertSameAsTheirSum(quarters(values), values, direction);
    }

    @Property
    void twelveMonthsGiveThePercentageOfTheirSum(
            @ForAll @Size(12) List<@BigRange(min = "-1000", max = "1000") @Scale(3) BigDecimal> values,
            @ForAll Direction direction) {
        List<Actual> months = new ArrayList<>();
        for (BigDecimal value : values) {
            months.add(Actual.of(ReportingPeriod.ofMonth(2025, months.size() + 1), Measurement.of(value)));
        }
        assertSameAsTheirSum(months, values, direction);
    }

    @Property
    void aSumThatLacksAQuarterIsNone(
            @ForAll @Size(4) List<@BigRange(min = "-1000", max = "1000") BigDecimal> values,
            @ForAll @IntRange(max = 3) int lacking) {
        List<Actual> quarters = new ArrayList<>(quarters(values));
        quarters.remove(lacking);
        Indicator indicator = indicator(quarters, Direction.INCREASE);

        assertThat(Achievement.of(indicator, 2025).getReason()).contains(NoPercentage.YEAR_INCOMPLETE);
        assertThat(Series.ofActuals(indicator).years()).isEmpty();
    }

    @Property
    void amountsOfRupiahAddUpToAnAmountOfRupiah(
            @ForAll @Size(min = 1) List<@BigRange(min = "-1000000000", max = "1000000000") @Scale(2) BigDecimal> amounts) {
        List<Measurement> cells = amounts.stream()
                .map(amount -> Measurement.parse("Rp " + amount.toPlainString(), NumberConvention.EN))
                .toList();

        assertThat(Sum.of(cells))
                .hasValueSatisfying(sum -> assertThat(sum)
                        .isInstanceOfSatisfying(
                                Money.class,
                                money -> assertThat(money.getAmount())
                                        .isEqualByComparingTo(
                                                amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))));
    }

    private static void assertSameAsTheirSum(List<Actual> parts, List<BigDecimal> values, Direction direction) {
        Measurement sum = Measurement.of(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        Achievement ofParts = Achievement.of(indicator(parts, direction), 2025);
        Achievement ofSum = Achievement.of(indicator(List.of(Actual.of(2025, sum)), direction), 2025);

        assertThat(ofParts.getPercentage()).isEqualTo(ofSum.getPercentage());
        assertThat(ofParts.isMet()).isEqualTo(ofSum.isMet());
        assertThat(ofParts.getReason()).isEqualTo(ofSum.getReason());
        assertThat(ofParts.getParts()).isEqualTo(parts);
        assertThat(Series.ofActuals(indicator(parts, direction)).at(2025)).contains(sum);
    }

    private static List<Actual> quarters(List<BigDecimal> values) {
        List<Actual> quarters = new ArrayList<>();
        for (BigDecimal value : values) {
            quarters.add(Actual.of(ReportingPeriod.ofQuarter(2025, quarters.size() + 1), Measurement.of(value)));
        }
        return quarters;
    }

    private static Indicator indicator(List<Actual> actuals, Direction direction) {
        return Indicator.builder()
                .id(Id.of("I1"))
                .measures(Ref.of("T1"))
                .name(Text.of("Jalan"))
                .direction(direction)
                .aggregation(Aggregation.SUM)
                .addMilestones(Milestone.of(2025, Measurement.of(TARGET)))
                .actuals(actuals)
                .build();
    }
}
