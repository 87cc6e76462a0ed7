package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.measurement.Missing;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.Milestone;
import dev.selaras.core.model.Period;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds values for years that are not of the plan; the year after it may be estimated, and target years may be declared. */
@RuleInfo(
        code = "milestone-year-outside",
        severity = Severity.WARNING,
        looksAt = Indicator.class,
        summary = @Bilingual(id = "Target di luar periode rencana", en = "Milestone outside the period of the plan"),
        message =
                @Bilingual(
                        id = "Target tahun {1} pada indikator \"{0}\" berada di luar periode rencana.",
                        en = "The milestone {1} of the indicator \"{0}\" lies outside the period of the plan."),
        mend =
                @Bilingual(
                        id = "Perbaiki tahunnya, atau sebutkan tahun itu dalam \"targetYears\".",
                        en = "Correct the year, or name it in \"targetYears\"."),
        why =
                @Bilingual(
                        id = "Rencana tidak dapat dimintai pertanggungjawaban atas tahun di luar periodenya.",
                        en = "A plan cannot answer for years that are not its own."),
        sources =
                @Source(
                        value = @Bilingual(id = "Inmendagri 2/2025", en = "Home Affairs instruction 2/2025"),
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
                    "baseline": { "year": 2024, "value": "8,1" },
                    "milestones": { "2026": "8,2", "2027": "8,3", "2029": "8,5", "2033": "8,9" } } ] }
                """,
        good = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null,
                  "goals": [], "targets": [], "issues": [],
                  "targetYears": { "mandatory": [2026, 2027, 2029] }, "indicators": [
                  { "id": "I1", "measures": "contoh#M1", "name": "Rata-rata lama sekolah",
                    "unit": "Tahun", "direction": "INCREASE", "definition": "Rata-rata tahun belajar penduduk.", "source": "BPS", "aggregation": "LAST",
                    "baseline": { "year": 2024, "value": "8,1" },
                    "milestones": { "2026": "8,2", "2027": "8,3", "2029": "8,5", "2030": "8,6" } } ] }
                """)
public final class MilestoneYearOutside implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        Period period = graph.plan().getPeriod();
        if (period.getEnd() < period.getStart()) {
            return List.of();
        }
        Set<Integer> declared = new HashSet<>();
        graph.plan().getTargetYears().ifPresent(years -> {
            declared.addAll(years.getMandatory());
            declared.addAll(years.getOptional());
            declared.addAll(years.getForward());
        });
        List<Flaw> flaws = new ArrayList<>();
        for (Node<Indicator> node : graph.all(Indicator.class)) {
            for (Milestone milestone : node.element().getMilestones()) {
                int year = milestone.getYear();
                boolean own = period.contains(year) || year == period.getEnd() + 1 || declared.contains(year);
                if (!own && !(milestone.getValue() instanceof Missing)) {
                    flaws.add(Flaw.at(Place.of(node, "milestones/" + year), node.text(), String.valueOf(year)));
                }
            }
        }
        return flaws;
    }
}
