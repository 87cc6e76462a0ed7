package dev.selaras.testkit;

import static dev.selaras.testkit.Elements.INDICATORS;

import dev.selaras.core.measurement.Dimension;
import dev.selaras.core.measurement.Grade;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Unit;
import dev.selaras.core.model.Condition;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.OrganisationalUnit;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Region;
import dev.selaras.core.model.RegionLevel;
import dev.selaras.core.model.Text;
import dev.selaras.core.model.UnitKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Faults of form: what a document of its type must name, and how indicators name what is known elsewhere. */
final class FormFaults {

    private static final OrganisationalUnit DINAS = OrganisationalUnit.builder()
            .name(Text.of("Dinas Sosial"))
            .kind(UnitKind.DINAS)
            .build();

    private FormFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(
                        "legal-basis-lost",
                        "legal-basis-missing",
                        "Dasar hukum dihapus.",
                        "The legal basis is taken out.",
                        Injection.inPlan(plan -> Change.to(
                                        "",
                                        Plan.builder()
                                                .from(plan)
                                                .legalBasis(List.of())
                                                .build()))
                                .when(plan -> !Parts.isOf(plan, PlanType.OTHER))),
                Fault.of(
                        "regional-plan-of-kecamatan",
                        "plan-type-level",
                        "Rencana daerah disusun untuk kecamatan.",
                        "A plan for regions is made for a kecamatan.",
                        Injection.inPlan(plan -> Change.to("/region/level", ofKecamatan(plan)))
                                .when(plan ->
                                        Parts.isOf(plan, PlanType.RPJPD, PlanType.RPJMD, PlanType.RPD, PlanType.RKPD))),
                Fault.of(
                        "unit-not-named",
                        "plan-unit-missing",
                        "Perangkat daerah penyusun rencana dihapus.",
                        "The unit whose plan it is is taken out.",
                        Injection.inPlan(plan -> Change.to(
                                        "",
                                        Plan.builder()
                                                .from(plan)
                                                .unit(Optional.empty())
                                                .build()))
                                .when(plan -> Parts.isOf(plan, PlanType.RENSTRA, PlanType.RENJA)
                                        && !plan.belongsToKecamatan())),
                Fault.of(
                        "unit-of-region",
                        "plan-unit-not-expected",
                        "Rencana daerah menyebut perangkat daerah.",
                        "The plan of a region names a unit.",
                        Injection.inPlan(plan -> Change.to(
                                        "/unit",
                                        Plan.builder().from(plan).unit(DINAS).build()))
                                .when(plan -> !Parts.isOf(plan, PlanType.RENSTRA, PlanType.RENJA, PlanType.OTHER))),
                Fault.of(
                        "baseline-in-second-year",
                        "baseline-year-late",
                        "Kondisi awal bertahun sesudah tahun target pertama.",
                        "The baseline is of a year after the first with a milestone.",
                        Injection.in(INDICATORS, (plan, indicator) -> Change.to("/baseline/year", late(indicator)))),
                Fault.of(
                        "grade-above-score",
                        "grade-outside-band",
                        "Predikat lebih tinggi daripada nilainya.",
                        "A grade is better than its score.",
                        Injection.in(INDICATORS, FormFaults::overgraded)),
                Fault.of(
                        "scale-of-nobody",
                        "scale-undeclared",
                        "Indikator menyebut skala yang tidak ada.",
                        "An indicator names a scale that is not there.",
                        Injection.in(
                                INDICATORS,
                                (plan, indicator) -> Change.when(
                                        indicator.getScale().isPresent(),
                                        "/scale",
                                        Indicator.builder()
                                                .from(indicator)
                                                .scale("SKALA LAMA")
                                                .build()))),
                Fault.of(
                        "asta-cita-beyond-eight",
                        "asta-cita-code-malformed",
                        "Nomor Asta Cita lebih dari 8.",
                        "A number of Asta Cita is above 8.",
                        Injection.in(
                                INDICATORS,
                                (plan, indicator) -> Change.to(
                                        "/codes/Asta Cita",
                                        Indicator.builder()
                                                .from(indicator)
                                                .putCode("Asta Cita", "9")
                                                .build()))),
                Fault.of(
                        "sdg-code-in-words",
                        "sdg-code-malformed",
                        "Kode TPB ditulis dengan kata.",
                        "An SDG code is given in words.",
                        Injection.in(
                                INDICATORS,
                                (plan, indicator) ->
                                        Change.to("/codes/SDG", coded(indicator, Map.of("SDG", "tujuan satu"))))),
                Fault.of(
                        "sdg-code-lost",
                        "sdg-code-missing",
                        "Kode TPB dihapus.",
                        "An SDG code is taken out.",
                        Injection.in(INDICATORS, (plan, indicator) -> Change.to("", coded(indicator, Map.of())))
                                .when(plan -> Parts.isOf(plan, PlanType.RPJMD)
                                        && plan.getPeriod().getStart() >= 2019)),
                Fault.of(
                        "percent-spelled-otherwise",
                        "unit-spelling-mixed",
                        "Satu satuan persen ditulis dengan ejaan lain.",
                        "One unit of per cent is spelled otherwise.",
                        Injection.in(INDICATORS, FormFaults::respelled)));
    }

    /** Within the region that it was for, so that it still lies in that of the plans it follows. */
    private static Plan ofKecamatan(Plan plan) {
        String within = plan.getRegion().getLevel() == RegionLevel.PROVINSI ? ".06.11" : ".11";
        Region region = Region.builder()
                .from(plan.getRegion())
                .level(RegionLevel.KECAMATAN)
                .code(plan.getRegion().getCode().map(code -> code + within))
                .build();
        return Plan.builder().from(plan).region(region).build();
    }

    private static Indicator late(Indicator indicator) {
        Condition baseline = indicator.getBaseline().orElseThrow();
        int year = indicator.getMilestones().get(0).getYear() + 1;
        return Indicator.builder()
                .from(indicator)
                .baseline(Condition.builder().from(baseline).year(year).build())
                .build();
    }

    private static Stream<Change<Indicator>> overgraded(Plan plan, Indicator indicator) {
        return Values.free(indicator).stream().flatMap(i -> {
            Measurement value = Values.of(indicator).get(i);
            return value instanceof Grade grade && grade.getScore().isPresent()
                    ? Change.to(
                            Values.place(indicator, i),
                            Values.with(
                                    indicator,
                                    i,
                                    Measurement.parse(
                                            Values.write(grade.getScore().get(), plan.getNumbers()) + " (AA)",
                                            plan.getNumbers())))
                    : Stream.empty();
        });
    }

    private static Indicator coded(Indicator indicator, Map<String, String> codes) {
        return Indicator.builder().from(indicator).codes(codes).build();
    }

    private static Stream<Change<Indicator>> respelled(Plan plan, Indicator indicator) {
        List<Indicator> percents = plan.getIndicators().stream()
                .filter(other -> Unit.parse(other.getUnit().orElse("")).getDimension() == Dimension.PERCENT)
                .toList();
        return Change.when(
                percents.size() > 2 && percents.contains(indicator) && percents.get(0) != indicator,
                "/unit",
                Indicator.builder().from(indicator).unit("Persentase").build());
    }
}
