package dev.selaras.testkit;

import dev.selaras.core.model.Period;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Region;
import dev.selaras.core.model.RegionLevel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Faults of the facts about a document. */
final class DocumentFaults {

    private static final Set<PlanType> OF_ANY_LENGTH = Set.of(PlanType.RPD, PlanType.RPJMDES, PlanType.OTHER);

    private DocumentFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "period-turned-round",
                        "period-order",
                        "Tahun awal dan akhir periode tertukar.",
                        "The first and the last year of the period are swapped.",
                        Injection.inPlan(DocumentFaults::turnedRound)),
                Fault.of(
                        "period-too-long",
                        "period-length",
                        "Periode tiga tahun lebih lama daripada yang ditetapkan.",
                        "The period is three years longer than laid down.",
                        Injection.inPlan(plan -> Change.to(
                                        "/period",
                                        with(
                                                plan,
                                                Period.builder()
                                                        .from(plan.getPeriod())
                                                        .end(plan.getPeriod().getEnd() + 3)
                                                        .build())))
                                .when(DocumentFaults::hasLength)),
                Fault.of(
                        "region-code-cut-short",
                        "region-code-format",
                        "Angka terakhir kode wilayah hilang.",
                        "The last digit of the region code is lost.",
                        Injection.inPlan(plan -> codes(plan)
                                .flatMap(code ->
                                        Change.to("/region/code", with(plan, code.substring(0, code.length() - 1)))))),
                Fault.of(
                        "region-code-of-province",
                        "region-code-level",
                        "Kode wilayah adalah kode provinsi.",
                        "The region code is that of a province.",
                        Injection.inPlan(plan -> codes(plan)
                                        .flatMap(code -> Change.to("/region/code", with(plan, code.substring(0, 2)))))
                                .when(plan -> plan.getRegion().getLevel() != RegionLevel.PROVINSI)),
                Fault.of(
                        "period-of-region-moved",
                        "period-equals-upper",
                        "Rencana daerah berlaku setahun lebih lama daripada Renstra.",
                        "The regional plan lasts a year longer than the Renstra.",
                        Injection.inSet(set -> Change.to("/period", withPeriodAbove(set, 0, 1)))
                                .when(plan -> plan.getType() == PlanType.RENSTRA)),
                Fault.of(
                        "annual-plan-after-the-term",
                        "annual-year-within-medium",
                        "Rencana jangka menengah sudah berakhir.",
                        "The medium-term plans are over.",
                        Injection.inSet(set -> Change.to("/period", withPeriodAbove(set, -9, -9)))
                                .when(plan -> Parts.isOf(plan, PlanType.RKPD, PlanType.RENJA))),
                Fault.of(
                        "region-of-another",
                        "region-code-parent",
                        "Rencana yang dipedomani milik wilayah lain.",
                        "The plan that is followed is one of another region.",
                        Injection.inSet(set -> Change.when(
                                !set.atHand().isEmpty(), "/region/code", set.withAtHand(DocumentFaults::elsewhere)))));
    }

    private static Plan elsewhere(Plan plan) {
        String code = switch (plan.getRegion().getLevel()) {
            case PROVINSI -> "11";
            case KOTA -> "11.71";
            case KECAMATAN -> "11.05.01";
            default -> "11.05";
        };
        return with(plan, code);
    }

    private static PlanSet withPeriodAbove(PlanSet set, int start, int end) {
        return set.withAtHand(above -> with(
                above,
                Period.of(
                        above.getPeriod().getStart() + start, above.getPeriod().getEnd() + end)));
    }

    private static Stream<Change<Plan>> turnedRound(Plan plan) {
        Period period = plan.getPeriod();
        Period turned =
                Period.builder().start(period.getEnd()).end(period.getStart()).build();
        // The year in which the plan of a kecamatan begins decides what it has to have.
        return Change.when(
                period.getStart() != period.getEnd() && !plan.belongsToKecamatan(), "/period", with(plan, turned));
    }

    /** From 2022 to 2024 a Renstra could be cut short. */
    private static boolean hasLength(Plan plan) {
        int start = plan.getPeriod().getStart();
        return !OF_ANY_LENGTH.contains(plan.getType())
                && (plan.getType() != PlanType.RENSTRA || start <= 2021 || start >= 2025);
    }

    private static Plan with(Plan plan, Period period) {
        return Plan.builder().from(plan).period(period).build();
    }

    private static Stream<String> codes(Plan plan) {
        return plan.getRegion().getCode().stream();
    }

    private static Plan with(Plan plan, String code) {
        Region region =
                Region.builder().from(plan.getRegion()).code(Optional.of(code)).build();
        return Plan.builder().from(plan).region(region).build();
    }
}
