package dev.selaras.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Plan;
import dev.selaras.testing.PlanArbitraries;
import dev.selaras.testing.Plans;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(PlanArbitraries.class)
class CellRoundTripTest {

    private static final PlanReader READER = PlanReader.standard();
    private static final PlanWriter WRITER = PlanWriter.standard();

    @Property(tries = 300)
    void aCellReadUnderEitherConventionIsReadBackInAPlanOfEither(@ForAll Measurement cell, @ForAll Plan plan) {
        Plan read = READER.read(WRITER.write(with(plan, cell))).orElseThrow();

        assertThat(cellOf(read)).isEqualTo(cell);
        assertThat(cellOf(read).otherReading()).isEqualTo(cell.otherReading());
        assertThat(cellOf(read).isExact()).isEqualTo(cell.isExact());
    }

    @Example
    void onlyACellThatWouldBeMisreadSaysItsConvention() {
        assertThat(written("41.236")).contains("\"raw\": \"41.236\"").contains("\"numbers\": \"en\"");
        assertThat(written("4.43 %")).contains("\"4.43 %\"").doesNotContain("\"raw\"");
    }

    private static String written(String englishCell) {
        return WRITER.write(plan(Measurement.parse(englishCell, NumberConvention.EN), NumberConvention.ID));
    }

    private static Plan plan(Measurement cell, NumberConvention numbers) {
        return with(Plan.builder().from(Plans.small()).numbers(numbers).build(), cell);
    }

    private static Plan with(Plan plan, Measurement cell) {
        Indicator indicator = Indicator.builder()
                .from(Plans.indicator("I1", "T1"))
                .milestones(List.of(Milestone.of(2025, cell)))
                .build();
        return Plans.withIndicators(plan, indicator);
    }

    private static Measurement cellOf(Plan plan) {
        return plan.getIndicators().get(0).getMilestones().get(0).getValue();
    }
}
