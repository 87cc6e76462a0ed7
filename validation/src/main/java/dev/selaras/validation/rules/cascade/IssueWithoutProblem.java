package dev.selaras.validation.rules.cascade;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.StrategicIssue;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;

/**
 * Finds strategic issues that name no problem they sum up. A plan whose issues name none at all lacks one thing, the
 * link, and is told so once.
 */
@RuleInfo(
        code = "issue-without-problem",
        severity = Severity.INFO,
        looksAt = StrategicIssue.class,
        summary = @Bilingual(id = "Isu strategis tanpa permasalahan", en = "Strategic issue without a problem"),
        message = @Bilingual(id = "{0} {1} permasalahan yang melatarinya.", en = "{0} {1} behind it."),
        mend =
                @Bilingual(
                        id = "Tuliskan permasalahannya pada \"problems\" rencana dan sebutkan pada \"problems\" isu.",
                        en = "State the problems in the \"problems\" of the plan and name them in those of the issue."),
        why =
                @Bilingual(
                        id = "Isu merangkum permasalahan hasil analisis; tanpa itu isu hanya pendapat penyusun.",
                        en = "An issue sums up problems found by analysis; without them it is an opinion."),
        sources =
                @Source(
                        @Bilingual(
                                id = "Praktik: aplikasi isu strategis perangkat daerah",
                                en = "Practice: applications for the issues of regional units")),
        appliesTo = {
            @AppliesTo({PlanType.RPJMD, PlanType.RENSTRA}),
            @AppliesTo(value = PlanType.RENJA, kecamatan = true)
        },
        since = "0.1",
        bad = """
                { "issues": [ { "id": "IS1", "statement": "Mutu pendidikan yang belum merata", "problems": [ "PR1", "PR2" ] },
                              { "id": "IS2", "statement": "Kemiskinan yang masih tinggi" } ] }
                """)
public final class IssueWithoutProblem implements PlanRule {

    private static final Wording NONE = Wording.of("Tidak satu pun isu strategis", "No strategic issue");
    private static final Wording NAMES = Wording.of("menyebutkan", "names the problems");
    private static final Wording NAMES_NONE = Wording.of("tidak menyebutkan", "names no problem");

    @Override
    public List<Flaw> check(PlanGraph graph) {
        List<Node<StrategicIssue>> issues = graph.all(StrategicIssue.class);
        List<Node<StrategicIssue>> bare = issues.stream()
                .filter(issue -> issue.element().getProblems().isEmpty())
                .toList();
        if (bare.size() > 1 && bare.size() == issues.size()) {
            return List.of(
                    Flaw.in(graph.plan(), "/issues").with(NONE).with(NAMES).and(bare));
        }
        return bare.stream().map(IssueWithoutProblem::flaw).toList();
    }

    private static Flaw flaw(Node<StrategicIssue> issue) {
        String said = "\"" + issue.text() + "\"";
        return Flaw.at(issue)
                .with(Wording.of("Isu strategis " + said, "The strategic issue " + said))
                .with(NAMES_NONE);
    }
}
