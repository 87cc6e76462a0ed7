package dev.selaras.testkit;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.model.Actual;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.IndicatorBuilder;
import dev.selaras.core.model.IndicatorFamily;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanBuilder;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.ReportingPeriod;
import dev.selaras.core.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The indicators of a plan: one or two for every element that is measured. */
final class Indicators {

    private static final List<Row> ROWS =
            Stream.concat(NumberRows.all().stream(), WordRows.all().stream()).toList();
    private static final List<String> SDG_CODES = List.of("1.2.1", "3.1.1", "4.1.2", "6.1.1", "8.5.2", "16.6.2");
    private static final List<String> SOURCES = List.of("BPS", "Sistem informasi daerah", "Survei tahunan");

    private final Table table;
    private final Choices choices;
    private final Optional<Plan> repeated;
    private int count;

    /**
     * The indicators of a plan.
     *
     * @param repeated the plan whose values this one sets again for a year, if it is an annual plan
     */
    Indicators(Table table, Choices choices, Optional<Plan> repeated) {
        this.table = table;
        this.choices = choices;
        this.repeated = repeated;
    }

    /** Adds the indicators of some elements to a plan. */
    void measure(PlanBuilder plan, List<? extends PlanElement> measured) {
        for (PlanElement element : measured) {
            for (int more = choices.next(2); more >= 0; more--) {
                plan.addIndicators(indicator(element));
            }
        }
    }

    private Indicator indicator(PlanElement measured) {
        int number = count++;
        Optional<Indicator> again = repeated.flatMap(plan -> again(plan, number, measured));
        if (again.isPresent() && choices.next(3) > 0) {
            return again.get();
        }
        Row row = choices.of(ROWS);
        String name = row.name() + " " + Phrases.thing(number) + (repeated.isPresent() ? " dalam setahun" : "");
        IndicatorBuilder builder = new IndicatorBuilder()
                .id(Id.of("I" + (number + 1)))
                .measures(Ref.to(measured.getId()))
                .name(Text.of(name))
                .definition(Text.of("Keadaan " + Phrases.thing(number) + " pada akhir tahun."))
                .source(Text.of(choices.of(SOURCES)))
                .addResponsible("Dinas Sosial")
                .putCode("SDG", choices.of(SDG_CODES));
        if (choices.once(3)) {
            builder.formula(Text.of("Jumlah yang terpenuhi dibagi jumlah semuanya"))
                    .addFamilies(IndicatorFamily.IKU);
        }
        row.filling().fill(builder, table, choices);
        return varied(builder.build());
    }

    /** An indicator of the plan above with its values for the years of this one, if it has any. */
    private Optional<Indicator> again(Plan upper, int number, PlanElement measured) {
        return upper.getIndicators().stream().skip(number).findFirst().flatMap(original -> {
            List<Milestone> years = original.getMilestones().stream()
                    .filter(milestone -> table.years().contains(milestone.getYear()))
                    .toList();
            Indicator again = Indicator.builder()
                    .from(original)
                    .id(Id.of("I" + (number + 1)))
                    .measures(Ref.to(measured.getId()))
                    .repeats(Ref.to(upper.getId(), original.getId()))
                    .milestones(years)
                    .endState(Optional.empty())
                    .actuals(List.of())
                    .build();
            return Optional.of(again).filter(any -> !years.isEmpty());
        });
    }

    /** Leaves out what may be left out, and adds what was reached. */
    private Indicator varied(Indicator indicator) {
        Optional<Aggregation> how = indicator.getAggregation();
        boolean isWhole = how.isPresent() && how.get() != Aggregation.LAST;
        IndicatorBuilder builder = Indicator.builder().from(indicator);
        if (choices.once(4) || how.equals(Optional.of(Aggregation.CONSTANT))) {
            builder.endState(Optional.empty());
        }
        List<Milestone> milestones = indicator.getMilestones();
        if (choices.once(4) && !isWhole) {
            Measurement before = indicator.getBaseline().orElseThrow().getValue();
            builder.addActuals(Actual.of(milestones.get(0).getYear(), before))
                    .addActuals(Actual.of(
                            ReportingPeriod.ofQuarter(milestones.get(0).getYear(), 1), before));
        }
        return builder.build();
    }
}
