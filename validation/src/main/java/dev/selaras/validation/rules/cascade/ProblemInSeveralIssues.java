package dev.selaras.validation.rules.cascade;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Problem;
import dev.selaras.core.model.StrategicIssue;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.List;

/** Finds problems that more than one strategic issue sums up. */
@RuleInfo(
        code = "problem-in-several-issues",
        severity = Severity.INFO,
        looksAt = Problem.class,
        summary = @Bilingual(id = "Permasalahan dalam beberapa isu", en = "Problem in several strategic issues"),
        message =
                @Bilingual(
                        id = "Permasalahan \"{0}\" disebutkan oleh lebih dari satu isu strategis: \"{1}\" dan \"{2}\".",
                        en = "The problem \"{0}\" is named by more than one strategic issue: \"{1}\" and \"{2}\"."),
        mend =
                @Bilingual(
                        id = "Sebutkan permasalahan ini pada \"problems\" satu isu saja, atau gabungkan isunya.",
                        en = "Name this problem in the \"problems\" of one issue only, or merge the issues."),
        why =
                @Bilingual(
                        id = "Permasalahan dalam dua isu terhitung dua kali, dan batas kedua isu menjadi kabur.",
                        en = "A problem in two issues counts twice, and blurs where one issue ends."),
        sources =
                @Source(
                        @Bilingual(
                                id = "Praktik: aplikasi isu strategis perangkat daerah",
                                en = "Practice: applications for the issues of regional units")),
        appliesTo = @AppliesTo({PlanType.RENSTRA, PlanType.RENJA}),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RENSTRA", "upperPlans": [ "contoh" ], "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null,
                  "goals": [ { "id": "T1", "statement": "Meningkatnya mutu layanan", "derivedFrom": [ "contoh#S1" ],
                               "issues": [ "IS1", "IS2" ] } ],
                  "targets": [ { "id": "S1", "statement": "Meningkatnya jumlah guru terlatih", "goals": [ "T1" ] } ],
                  "indicators": [
                    { "id": "I1", "measures": "T1", "name": "Sekolah bermutu", "unit": "%", "direction": "INCREASE",
                      "baseline": { "year": 2024, "value": 40 }, "milestones": { "2026": 50 }, "source": "BAN-PDM",
                      "definition": "Bagian sekolah yang bermutu." },
                    { "id": "I2", "measures": "S1", "name": "Guru terlatih", "unit": "%", "direction": "INCREASE",
                      "baseline": { "year": 2024, "value": 30 }, "milestones": { "2026": 60 }, "source": "Dapodik",
                      "definition": "Bagian guru yang terlatih." } ], "targetYears": { "mandatory": [ 2026 ] },
                  "issues": [
                    { "id": "IS1", "statement": "Mutu pendidikan yang belum merata", "problems": [ "PR1", "PR2" ] },
                    { "id": "IS2", "statement": "Kemiskinan yang masih tinggi", "problems": [ "PR2" ] } ] }
                """,
        good = """
                { "id": "lain", "type": "RENSTRA", "upperPlans": [ "contoh" ], "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null,
                  "goals": [ { "id": "T1", "statement": "Meningkatnya mutu layanan", "derivedFrom": [ "contoh#S1" ],
                               "issues": [ "IS1", "IS2" ] } ],
                  "targets": [ { "id": "S1", "statement": "Meningkatnya jumlah guru terlatih", "goals": [ "T1" ] } ],
                  "indicators": [
                    { "id": "I1", "measures": "T1", "name": "Sekolah bermutu", "unit": "%", "direction": "INCREASE",
                      "baseline": { "year": 2024, "value": 40 }, "milestones": { "2026": 50 }, "source": "BAN-PDM",
                      "definition": "Bagian sekolah yang bermutu." },
                    { "id": "I2", "measures": "S1", "name": "Guru terlatih", "unit": "%", "direction": "INCREASE",
                      "baseline": { "year": 2024, "value": 30 }, "milestones": { "2026": 60 }, "source": "Dapodik",
                      "definition": "Bagian guru yang terlatih." } ], "targetYears": { "mandatory": [ 2026 ] },
                  "issues": [
                    { "id": "IS1", "statement": "Mutu pendidikan yang belum merata", "problems": [ "PR1" ] },
                    { "id": "IS2", "statement": "Kemiskinan yang masih tinggi", "problems": [ "PR2" ] } ] }
                """)
public final class ProblemInSeveralIssues implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        List<Flaw> flaws = new ArrayList<>();
        for (Node<Problem> problem : graph.all(Problem.class)) {
            List<Node<StrategicIssue>> issues = problem.children(StrategicIssue.class);
            if (issues.size() > 1) {
                String first = issues.get(0).text();
                flaws.add(Flaw.at(problem, problem.text(), first, issues.get(1).text())
                        .and(issues));
            }
        }
        return flaws;
    }
}
