package dev.selaras.validation.rules.measurement;

import dev.selaras.core.achievement.SameValue;
import dev.selaras.core.graph.Node;
import dev.selaras.core.measurement.Measurement;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Condition;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds end states that are neither the milestone of their year nor, where years add up, the sum of the years until then.
 * It is silent where a value of the indicator is no percentage there can be, which is another rule's matter.
 */
@RuleInfo(
        code = "end-state-mismatch",
        severity = Severity.WARNING,
        looksAt = Indicator.class,
        summary =
                @Bilingual(id = "Kondisi akhir berbeda dari target", en = "End state that differs from the milestones"),
        message =
                @Bilingual(
                        id = "Kondisi akhir {3} indikator \"{0}\" tertulis {1}, padahal menurut target tahunannya {2}.",
                        en = "The end state of the indicator \"{0}\" in {3} is {1}, but its milestones make it {2}."),
        mend =
                @Bilingual(
                        id = "Samakan \"endState\" dengan \"milestones\", atau perbaiki \"aggregation\".",
                        en = "Bring \"endState\" and \"milestones\" into line, or correct \"aggregation\"."),
        why =
                @Bilingual(
                        id = "Dua nilai untuk tahun yang sama membuat keberhasilan rencana tidak dapat dipastikan.",
                        en = "Two values for one year leave open whether the plan succeeded."),
        sources = @Source(@Bilingual(id = "Praktik: mutu data", en = "Practice: quality of data")),
        appliesTo = @AppliesTo({PlanType.RPJMD, PlanType.RENSTRA}),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null,
                  "goals": [], "targets": [], "issues": [],
                  "targetYears": { "mandatory": [2026, 2027, 2029] }, "indicators": [
                  { "id": "I1", "measures": "contoh#M1", "name": "Rata-rata lama sekolah",
                    "unit": "Tahun", "direction": "INCREASE", "definition": "Rata-rata tahun belajar penduduk.", "source": "BPS", "aggregation": "LAST",
                    "baseline": { "year": 2024, "value": "8,1" },
                    "milestones": { "2026": "8,2", "2027": "8,3", "2029": "8,5" }, "endState": { "year": 2029, "value": "8,9" } } ] }
                """,
        good = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null,
                  "goals": [], "targets": [], "issues": [],
                  "targetYears": { "mandatory": [2026, 2027, 2029] }, "indicators": [
                  { "id": "I1", "measures": "contoh#M1", "name": "Rata-rata lama sekolah",
                    "unit": "Tahun", "direction": "INCREASE", "definition": "Rata-rata tahun belajar penduduk.", "source": "BPS", "aggregation": "LAST",
                    "baseline": { "year": 2024, "value": "8,1" },
                    "milestones": { "2026": "8,2", "2027": "8,3", "2029": "8,5" }, "endState": { "year": 2029, "value": "8,5" } } ] }
                """)
public final class EndStateMismatch implements ElementRule<Indicator> {

    @Override
    public List<Flaw> check(Node<Indicator> node) {
        Indicator indicator = node.element();
        Optional<Condition> end = indicator.getEndState();
        Optional<Integer> year = end.flatMap(Condition::getYear);
        Optional<Measurement> ofYear = year.flatMap(when -> milestone(indicator, when));
        Optional<Aggregation> how = indicator.getAggregation();
        if (end.isEmpty()
                || ofYear.isEmpty()
                || how.equals(Optional.of(Aggregation.EVENT))
                || !Shares.outside(node).isEmpty()) {
            return List.of();
        }
        Measurement stated = end.get().getValue();
        List<Measurement> right = new ArrayList<>();
        if (!how.equals(Optional.of(Aggregation.SUM))) {
            if (!SameValue.isOther(ofYear.get(), stated)) {
                return List.of();
            }
            right.add(ofYear.get());
        }
        if (!how.equals(Optional.of(Aggregation.LAST))) {
            List<Measurement> years = indicator.getMilestones().stream()
                    .filter(milestone -> milestone.getYear() <= year.get())
                    .map(Milestone::getValue)
                    .toList();
            right.addAll(Sums.of(years, indicator));
        }
        return right.isEmpty() || !right.stream().allMatch(value -> SameValue.isOther(value, stated))
                ? List.of()
                : List.of(Flaw.at(
                        Place.of(node, "endState/value"),
                        node.text(),
                        stated.getRaw(),
                        right.get(0).getRaw(),
                        String.valueOf(year.get())));
    }

    private static Optional<Measurement> milestone(Indicator indicator, int year) {
        for (Milestone milestone : indicator.getMilestones()) {
            if (milestone.getYear() == year) {
                return Optional.of(milestone.getValue());
            }
        }
        return Optional.empty();
    }
}
