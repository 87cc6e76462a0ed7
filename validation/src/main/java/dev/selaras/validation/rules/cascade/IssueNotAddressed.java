package dev.selaras.validation.rules.cascade;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Words;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.StrategicIssue;
import dev.selaras.core.model.Target;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Chain;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LooseEnds;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds strategic issues that a plan raises and that no goal or target answers.
 *
 * <p>It is silent on an issue that repeats another, which is answered in its place or told of itself, and where each issue
 * may be what a goal or target was meant for whose references lead nowhere.
 */
@RuleInfo(
        code = "issue-not-addressed",
        severity = Severity.WARNING,
        looksAt = StrategicIssue.class,
        summary = @Bilingual(id = "Isu strategis yang tidak dijawab", en = "Strategic issue that nothing answers"),
        message =
                @Bilingual(
                        id = "Tidak ada tujuan atau sasaran yang menjawab isu strategis \"{0}\".",
                        en = "No goal or target answers the strategic issue \"{0}\"."),
        mend =
                @Bilingual(
                        id = "Sebutkan isu ini pada \"issues\" tujuan atau sasaran yang menjawabnya, atau rumuskan"
                                + " tujuannya.",
                        en =
                                "Name this issue in the \"issues\" of the goal or target that answers it, or set a goal for"
                                        + " it."),
        why =
                @Bilingual(
                        id = "Isu dirumuskan agar dijawab; yang tidak dijawab berhenti sebagai analisis.",
                        en = "Issues are raised to be answered; one that is not stays analysis."),
        sources =
                @Source(
                        value = @Bilingual(id = "PermenPANRB 88/2021", en = "Administrative Reform regulation 88/2021"),
                        kind = Source.Kind.UNREAD_REGULATION),
        appliesTo = {
            @AppliesTo({PlanType.RPJMD, PlanType.RENSTRA}),
            @AppliesTo(value = PlanType.RENJA, kecamatan = true)
        },
        since = "0.1",
        bad = """
                { "goals": [ { "id": "T1", "statement": "Meningkatnya kecerdasan masyarakat", "missions": [ "M1" ],
                               "issues": [ "IS1" ] },
                             { "id": "T2", "statement": "Meningkatnya kesejahteraan keluarga", "missions": [ "M2" ] } ] }
                """)
public final class IssueNotAddressed implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        List<Node<StrategicIssue>> issues = graph.all(StrategicIssue.class);
        Set<Words> said = issues.stream()
                .filter(IssueNotAddressed::isAnswered)
                .map(issue -> Words.of(issue.text()))
                .collect(Collectors.toCollection(HashSet::new));
        List<Node<StrategicIssue>> open = issues.stream()
                .filter(issue -> !issue.isShadowed() && !isAnswered(issue))
                .filter(issue -> {
                    Words words = Words.of(issue.text());
                    return words.isEmpty() || said.add(words);
                })
                .toList();
        Set<Ref> loose = LooseEnds.of(graph, Goal.class, Set.of(StrategicIssue.class));
        loose.addAll(LooseEnds.of(graph, Target.class, Set.of(StrategicIssue.class)));
        return LooseEnds.unexplained(open, loose.size()).stream()
                .map(issue -> Flaw.at(issue, issue.text()).along(Chain.to(issue).missingBelow(ElementKind.GOAL)))
                .toList();
    }

    private static boolean isAnswered(Node<StrategicIssue> issue) {
        return issue.hasChild(Goal.class) || issue.hasChild(Target.class);
    }
}
