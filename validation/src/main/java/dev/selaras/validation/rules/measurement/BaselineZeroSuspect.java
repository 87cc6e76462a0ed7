package dev.selaras.validation.rules.measurement;

import dev.selaras.core.achievement.Series;
import dev.selaras.core.graph.Node;
import dev.selaras.core.measurement.Dimension;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.measurement.NotApplicable;
import dev.selaras.core.measurement.Quantity;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.math.BigDecimal;
import java.util.List;

/** Finds baselines of 0 before milestones that lie close together and far from 0. Of counts, sums and events 0 is no wonder. */
@RuleInfo(
        code = "baseline-zero-suspect",
        severity = Severity.WARNING,
        looksAt = Indicator.class,
        summary = @Bilingual(id = "Kondisi awal 0 yang meragukan", en = "Doubtful baseline of 0"),
        message =
                @Bilingual(
                        id = "Kondisi awal indikator \"{0}\" tertulis 0, padahal target pertamanya {1}.",
                        en = "The baseline of the indicator \"{0}\" is 0, but its first milestone is {1}."),
        mend =
                @Bilingual(
                        id = "Perbaiki \"value\" pada \"baseline\"; jika datanya tidak ada, tulis \"NA\", bukan 0.",
                        en = "Correct the \"value\" of the \"baseline\"; if there are no data, write \"NA\", not 0."),
        why =
                @Bilingual(
                        id =
                                "Nol yang berarti tidak ada data membuat kemajuan tampak jauh lebih besar daripada kenyataannya.",
                        en = "A zero for want of data makes progress look far larger than it is."),
        sources = @Source(@Bilingual(id = "Praktik: mutu data", en = "Practice: quality of data")),
        appliesTo = @AppliesTo({PlanType.RPJMD, PlanType.RENSTRA}),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null,
                  "goals": [], "targets": [], "issues": [],
                  "targetYears": { "mandatory": [2026, 2027, 2029] }, "indicators": [
                  { "id": "I1", "measures": "contoh#M1", "name": "Usia harapan hidup",
                    "unit": "Tahun", "direction": "INCREASE", "definition": "Rata-rata umur penduduk.", "source": "BPS",
                    "baseline": { "year": 2024, "value": 0 }, "milestones": { "2026": "69,64", "2027": "70,08", "2029": "70,51" } } ] }
                """,
        good = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null,
                  "goals": [], "targets": [], "issues": [],
                  "targetYears": { "mandatory": [2026, 2027, 2029] }, "indicators": [
                  { "id": "I1", "measures": "contoh#M1", "name": "Usia harapan hidup",
                    "unit": "Tahun", "direction": "INCREASE", "definition": "Rata-rata umur penduduk.", "source": "BPS",
                    "baseline": { "year": 2024, "value": "69,20" }, "milestones": { "2026": "69,64", "2027": "70,08", "2029": "70,51" } } ] }
                """)
public final class BaselineZeroSuspect implements ElementRule<Indicator> {

    @Override
    public List<Flaw> check(Node<Indicator> node) {
        Indicator indicator = node.element();
        boolean isZero = indicator
                .getBaseline()
                .filter(b -> b.getValue() instanceof Quantity q && q.getValue().signum() == 0)
                .isPresent();
        Aggregation how = indicator.getAggregation().orElse(Aggregation.LAST);
        boolean mayBeginAtZero = how == Aggregation.SUM
                || how == Aggregation.EVENT
                || Units.of(node).getDimension() == Dimension.COUNT;
        if (!isZero || mayBeginAtZero) {
            return List.of();
        }
        List<Measurement> cells = Series.ofMilestones(indicator).getValues().values().stream()
                .filter(value -> !(value instanceof Missing || value instanceof NotApplicable))
                .toList();
        List<BigDecimal> numbers =
                cells.stream().flatMap(cell -> Sums.number(cell).stream()).toList();
        return numbers.size() == cells.size() && Sums.areFarFromZero(numbers)
                ? List.of(Flaw.at(
                        Place.of(node, "baseline/value"),
                        node.text(),
                        cells.get(0).getRaw()))
                : List.of();
    }
}
