package dev.selaras.benchmarks;

import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Condition;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.IndicatorBuilder;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Period;
import dev.selaras.core.model.Pillar;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanBuilder;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Problem;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Region;
import dev.selaras.core.model.RegionLevel;
import dev.selaras.core.model.StrategicIssue;
import dev.selaras.core.model.Target;
import dev.selaras.core.model.TargetYears;
import dev.selaras.core.model.Text;
import dev.selaras.core.model.Vision;
import java.math.BigDecimal;
import java.util.List;

/**
 * A plan of any size as a regency writes it, without a fault. Nine of ten elements are targets and indicators; each of
 * the indicators has seven cells.
 */
final class SamplePlan {

    static final int BEGIN = 2025;
    static final int END = 2029;

    /** The indicators of a goal and of its two targets. */
    static final int INDICATORS = 7;

    private static final List<String> PILLARS = List.of("Maju", "Sejahtera", "Adil", "Lestari");
    private static final List<String> SOURCES = List.of("BPS", "Dinas Kesehatan", "Bappeda", "Dinas Pendidikan");
    private static final List<String> CODES = List.of("1.4.1", "3.1.2", "4.1.1", "6.2.1", "8.3.1", "11.2.1");
    private static final int MISSIONS = 5;
    private static final int ISSUES = 5;
    private static final int ABOVE = 1 + PILLARS.size() + MISSIONS + 2 * ISSUES;
    private static final int A_GOAL = 1 + 2 + INDICATORS;

    private SamplePlan() {}

    /**
     * A plan.
     *
     * @param elements how many elements it has, 100 or another multiple of ten above it
     */
    static Plan of(int elements) {
        PlanBuilder plan = Plan.builder()
                .id(Id.of("rpjmd-ukur"))
                .type(PlanType.RPJMD)
                .title(Text.of("RPJMD Kabupaten Ukur 2025–2029"))
                .region(Region.builder()
                        .code("53.69")
                        .name(Text.of("Kabupaten Ukur"))
                        .level(RegionLevel.KABUPATEN)
                        .build())
                .period(Period.of(BEGIN, END))
                .targetYears(TargetYears.builder()
                        .addMandatory(BEGIN, 2026, 2027, 2028, END)
                        .build())
                .addLegalBasis("Peraturan Daerah Kabupaten Ukur Nomor 1 Tahun 2025")
                .vision(Vision.builder()
                        .id(Id.of("V1"))
                        .statement(Text.of("Ukur yang " + String.join(", ", PILLARS)))
                        .build());
        addAbove(plan);
        for (int i = 0; i < (elements - ABOVE) / A_GOAL; i++) {
            addGoal(plan, i);
        }
        return plan.build();
    }

    /** Adds what stands above the goals. */
    private static void addAbove(PlanBuilder plan) {
        for (int i = 0; i < PILLARS.size(); i++) {
            plan.addPillars(Pillar.builder()
                    .id(Id.of("P" + i))
                    .label(Text.of(PILLARS.get(i)))
                    .meaning(Text.of("Masyarakat memperoleh " + SampleTexts.of(i) + "."))
                    .build());
        }
        for (int i = 0; i < MISSIONS; i++) {
            plan.addMissions(Mission.builder()
                    .id(Id.of("M" + i))
                    .statement(Text.of("Meningkatkan " + SampleTexts.of(i)))
                    .addPillars(Ref.of("P" + i % PILLARS.size()))
                    .build());
        }
        for (int i = 0; i < ISSUES; i++) {
            plan.addProblems(Problem.builder()
                    .id(Id.of("PR" + i))
                    .statement(Text.of("Belum optimalnya " + SampleTexts.of(i)))
                    .build());
            plan.addIssues(StrategicIssue.builder()
                    .id(Id.of("IS" + i))
                    .statement(Text.of("Masih rendahnya " + SampleTexts.of(i)))
                    .addProblems(Ref.of("PR" + i))
                    .build());
        }
    }

    /** Adds a goal with two indicators, and its two targets with two and three. */
    private static void addGoal(PlanBuilder plan, int i) {
        String id = "T" + i;
        plan.addGoals(Goal.builder()
                .id(Id.of(id))
                .statement(Text.of("Meningkatnya " + SampleTexts.of(i)))
                .addMissions(Ref.of("M" + i % MISSIONS))
                .addIssues(Ref.of("IS" + i % ISSUES))
                .build());
        addIndicators(plan, id, INDICATORS * i, 2);
        for (int j = 0; j < 2; j++) {
            String target = "S" + (2 * i + j);
            plan.addTargets(Target.builder()
                    .id(Id.of(target))
                    .statement(Text.of("Terwujudnya " + SampleTexts.of(2 * i + j)))
                    .addGoals(Ref.of(id))
                    .build());
            addIndicators(plan, target, INDICATORS * i + 2 + 2 * j, 2 + j);
        }
    }

    private static void addIndicators(PlanBuilder plan, String measured, int first, int count) {
        for (int i = 0; i < count; i++) {
            plan.addIndicators(indicator(measured, measured + "-I" + i, first + i));
        }
    }

    private static Indicator indicator(String measured, String id, int number) {
        int from = 40_00 + Math.floorMod(id.hashCode(), 20_00);
        String thing = SampleTexts.of(number);
        IndicatorBuilder indicator = Indicator.builder()
                .id(Id.of(id))
                .measures(Ref.of(measured))
                .name(Text.of("Cakupan " + thing))
                .unit("%")
                .direction(Direction.INCREASE)
                .aggregation(Aggregation.LAST)
                .baseline(condition(BEGIN - 1, from))
                .endState(condition(END, reached(from, END)))
                .definition(Text.of("Bagian penduduk yang memperoleh " + thing + "."))
                .formula(Text.of("Penduduk yang memperoleh dibagi semua penduduk"))
                .source(Text.of(SOURCES.get(number % SOURCES.size())))
                .addResponsible("Dinas Sosial")
                .putCode("SDG", CODES.get(number % CODES.size()));
        for (int year = BEGIN; year <= END; year++) {
            indicator.addMilestones(Milestone.of(year, percent(reached(from, year))));
        }
        return indicator.build();
    }

    /** A whole per cent more each year. */
    private static int reached(int from, int year) {
        return from + 100 * (year - BEGIN + 1);
    }

    private static Condition condition(int year, int hundredths) {
        return Condition.builder().year(year).value(percent(hundredths)).build();
    }

    /** A cell as tables print it: {@code 41,53}. */
    private static Measurement percent(int hundredths) {
        BigDecimal value = BigDecimal.valueOf(hundredths, 2);
        return Measurement.parse(value.toPlainString().replace('.', ','), NumberConvention.ID);
    }
}
