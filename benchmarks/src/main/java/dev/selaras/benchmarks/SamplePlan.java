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
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Region;
import dev.selaras.core.model.RegionLevel;
import dev.selaras.core.model.Target;
import dev.selaras.core.model.TargetYears;
import dev.selaras.core.model.Text;
import dev.selaras.core.model.Vision;
import java.math.BigDecimal;
import java.util.List;

/**
 * A plan of any size as a regency writes it, without a fault. Nine of ten elements are targets and indicators; each of
 * the indicators has eight cells.
 */
final class SamplePlan {

    private static final List<String> THINGS = List.of(
            "pendidikan dasar",
            "layanan kesehatan",
            "air bersih",
            "jalan desa",
            "pasar rakyat",
            "irigasi pertanian",
            "perlindungan anak",
            "angkutan umum",
            "sanitasi permukiman",
            "penanggulangan bencana");
    private static final int MISSIONS = 10;
    private static final int BEGIN = 2025;
    private static final int END = 2029;

    private SamplePlan() {}

    /**
     * A plan.
     *
     * @param elements about how many elements it has, 100 or more
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
                        .statement(Text.of("Ukur yang Maju"))
                        .build())
                .addPillars(Pillar.builder()
                        .id(Id.of("P1"))
                        .label(Text.of("Maju"))
                        .meaning(Text.of("Masyarakat yang cerdas dan terampil."))
                        .build());
        for (int i = 0; i < MISSIONS; i++) {
            plan.addMissions(Mission.builder()
                    .id(Id.of("M" + i))
                    .statement(Text.of("Meningkatkan mutu " + thing(i)))
                    .addPillars(Ref.of("P1"))
                    .build());
        }
        for (int i = 0; i < Math.max(MISSIONS, elements / 10); i++) {
            addGoal(plan, i);
        }
        return plan.build();
    }

    /** Adds a goal with two indicators, and its two targets with two or three. */
    private static void addGoal(PlanBuilder plan, int i) {
        String id = "T" + i;
        plan.addGoals(Goal.builder()
                .id(Id.of(id))
                .statement(Text.of("Meningkatnya mutu " + thing(i)))
                .addMissions(Ref.of("M" + i % MISSIONS))
                .build());
        addIndicators(plan, id, "mutu " + thing(i), 2);
        for (int j = 2 * i; j < 2 * i + 2; j++) {
            plan.addTargets(Target.builder()
                    .id(Id.of("S" + j))
                    .statement(Text.of("Terwujudnya pemerataan " + thing(j)))
                    .addGoals(Ref.of(id))
                    .build());
            addIndicators(plan, "S" + j, thing(j), 2 + j % 2);
        }
    }

    private static void addIndicators(PlanBuilder plan, String measured, String thing, int count) {
        for (int i = 0; i < count; i++) {
            plan.addIndicators(indicator(measured, measured + "-I" + i, thing + " ke-" + (i + 1)));
        }
    }

    private static Indicator indicator(String measured, String id, String thing) {
        int from = 40 + Math.floorMod(id.hashCode(), 20);
        IndicatorBuilder indicator = Indicator.builder()
                .id(Id.of(id))
                .measures(Ref.of(measured))
                .name(Text.of("Cakupan " + thing))
                .unit("%")
                .direction(Direction.INCREASE)
                .aggregation(Aggregation.LAST)
                .baseline(condition(BEGIN - 1, from))
                .endState(condition(END, from + END - BEGIN + 1))
                .definition(Text.of("Bagian penduduk yang memperoleh " + thing + "."))
                .formula(Text.of("Penduduk yang memperoleh dibagi semua penduduk"))
                .source(Text.of("BPS"))
                .addResponsible("Dinas Sosial")
                .putCode("SDG", "1.4.1");
        for (int year = BEGIN; year <= END; year++) {
            indicator.addMilestones(Milestone.of(year, percent(from + year - BEGIN + 1)));
        }
        return indicator.build();
    }

    private static Condition condition(int year, int whole) {
        return Condition.builder().year(year).value(percent(whole)).build();
    }

    /** A cell as tables print it: {@code 41,53}. */
    private static Measurement percent(int whole) {
        BigDecimal value = BigDecimal.valueOf(whole * 100L + 53, 2);
        return Measurement.parse(value.toPlainString().replace('.', ','), NumberConvention.ID);
    }

    private static String thing(int number) {
        return THINGS.get(number % THINGS.size()) + " di wilayah " + (number / THINGS.size() + 1);
    }
}
