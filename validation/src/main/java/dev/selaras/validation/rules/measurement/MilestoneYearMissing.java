package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.model.Aggregation;
import dev.selaras.core.model.Condition;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds indicators that lack a value for a year in which they must have one; the end state is the value of its year too. */
@RuleInfo(
        code = "milestone-year-missing",
        severity = Severity.ERROR,
        looksAt = Indicator.class,
        summary = @Bilingual(id = "Tahun tanpa target", en = "Year without a milestone"),
        message =
                @Bilingual(
                        id = "Indikator \"{0}\" tidak memiliki target untuk {1}.",
                        en = "The indicator \"{0}\" has no milestone for {1}."),
        mend =
                @Bilingual(
                        id = "Isi \"milestones\" untuk {1}; jika tahun itu tidak ditargetkan, tulis \"NA\".",
                        en = "Fill in the \"milestones\" for {1}; if nothing is due in a year, write \"NA\"."),
        why =
                @Bilingual(
                        id = "Tanpa target tahunan, capaian tahun itu tidak dapat dinilai.",
                        en = "Without a milestone nobody can judge what a year achieved."),
        sources =
                @Source(
                        value = @Bilingual(id = "PermenPANRB 88/2021", en = "Administrative Reform regulation 88/2021"),
                        kind = Source.Kind.UNREAD_REGULATION),
        appliesTo = @AppliesTo({PlanType.RPJMD, PlanType.RENSTRA}),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null,
                  "goals": [], "targets": [], "issues": [],
                  "targetYears": { "mandatory": [2026, 2027, 2029] }, "indicators": [
                  { "id": "I1", "measures": "contoh#M1", "name": "Rata-rata lama sekolah",
                    "unit": "Tahun", "direction": "INCREASE", "definition": "Rata-rata tahun belajar penduduk.", "source": "BPS", "aggregation": "LAST",
                    "baseline": { "year": 2024, "value": "8,1" }, "milestones": { "2026": "8,2", "2027": "8,3", "2029": "" } } ] }
                """,
        good = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null,
                  "goals": [], "targets": [], "issues": [],
                  "targetYears": { "mandatory": [2026, 2027, 2029] }, "indicators": [
                  { "id": "I1", "measures": "contoh#M1", "name": "Rata-rata lama sekolah",
                    "unit": "Tahun", "direction": "INCREASE", "definition": "Rata-rata tahun belajar penduduk.", "source": "BPS", "aggregation": "LAST",
                    "baseline": { "year": 2024, "value": "8,1" }, "milestones": { "2026": "8,2", "2027": "8,3", "2029": "8,5" } } ] }
                """)
public final class MilestoneYearMissing implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        List<Integer> years = MandatoryYears.of(graph.plan()).stream().sorted().toList();
        int[] wanted = years.stream().mapToInt(Integer::intValue).toArray();
        List<Flaw> flaws = new ArrayList<>();
        for (Node<Indicator> node : graph.all(Indicator.class)) {
            Indicator indicator = node.element();
            if (hasAll(wanted, indicator)) {
                continue;
            }
            boolean none = indicator.getMilestones().isEmpty();
            List<Integer> gaps = new ArrayList<>(years);
            for (Milestone milestone : indicator.getMilestones()) {
                if (!(milestone.getValue() instanceof Missing)) {
                    gaps.remove(Integer.valueOf(milestone.getYear()));
                }
            }
            indicator
                    .getEndState()
                    .filter(end -> !none && !(end.getValue() instanceof Missing))
                    .flatMap(Condition::getYear)
                    .ifPresent(gaps::remove);
            boolean event = indicator.getAggregation().equals(Optional.of(Aggregation.EVENT));
            if (!gaps.isEmpty() && (none || !event)) {
                Place place = none ? Place.of(node) : Place.of(node, "milestones");
                flaws.add(Flaw.at(
                        place, node.text(), gaps.stream().map(String::valueOf).collect(Collectors.joining(", "))));
            }
        }
        return flaws;
    }

    private static boolean hasAll(int[] years, Indicator indicator) {
        int there = 0;
        for (Milestone milestone : indicator.getMilestones()) {
            boolean isWanted =
                    !(milestone.getValue() instanceof Missing) && Arrays.binarySearch(years, milestone.getYear()) >= 0;
            there += isWanted ? 1 : 0;
        }
        return there == years.length;
    }
}
