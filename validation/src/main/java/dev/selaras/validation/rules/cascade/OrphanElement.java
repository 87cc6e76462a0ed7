package dev.selaras.validation.rules.cascade;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.PlanElement;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Applicability;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.Rule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds elements that refer to nothing and that nothing refers to, where others of their kind are linked.
 *
 * <p>It is silent on a kind of which a nearer rule asks for the link in a plan of this type, and where a reference that
 * leads nowhere may have been meant for the element.
 */
@RuleInfo(
        code = "orphan-element",
        severity = Severity.WARNING,
        looksAt = PlanElement.class,
        summary = @Bilingual(id = "Unsur yang terputus dari rencana", en = "Element that is cut off from the plan"),
        message =
                @Bilingual(
                        id = "Unsur {1} \"{0}\" tidak merujuk apa pun dan tidak dirujuk oleh apa pun.",
                        en = "The {1} \"{0}\" refers to nothing, and nothing refers to it."),
        mend =
                @Bilingual(
                        id = "Kaitkan {1} ini seperti {1} lainnya, atau hapus jika tidak diperlukan lagi.",
                        en = "Link this {1} as the others are, or take it out if it is left over."),
        why =
                @Bilingual(
                        id =
                                "Unsur yang terputus biasanya sisa penyuntingan, atau analisis yang tidak ditindaklanjuti.",
                        en = "What is cut off is mostly left over from editing, or analysis that led to nothing."),
        sources =
                @Source(
                        @Bilingual(
                                id = "Praktik: aplikasi e-SAKIP daerah",
                                en = "Practice: regional e-SAKIP software")),
        since = "0.1",
        bad = """
                { "problems": [ { "id": "PR1", "statement": "Guru belum tersebar merata" },
                                { "id": "PR2", "statement": "Lapangan kerja masih terbatas" },
                                { "id": "PR3", "statement": "Sampah belum terkelola" } ] }
                """)
public final class OrphanElement implements PlanRule {

    /** The kinds that can be linked both ways, and the rules that ask for a link of each. */
    private static final Map<ElementKind, List<Rule>> NEARER = Map.of(
            ElementKind.PILLAR, List.of(new PillarWithoutMission()),
            ElementKind.MISSION, List.of(new MissionWithoutGoal(), new MissionWithoutPillar()),
            ElementKind.PROBLEM, List.of(),
            ElementKind.ISSUE, List.of(new IssueNotAddressed(), new IssueWithoutProblem()),
            ElementKind.GOAL, List.of(new GoalWithoutMission(), new GoalWithoutMainTarget(), new GoalWithoutTarget()),
            ElementKind.TARGET, List.of(new TargetWithoutGoal()));

    @Override
    public List<Flaw> check(PlanGraph graph) {
        Set<Class<?>> sought = graph.links().stream()
                .filter(link -> link.isDangling() || link.wrong().isPresent())
                .map(Link::expected)
                .collect(Collectors.toSet());
        int year = graph.plan().getPeriod().getStart();
        return NEARER.entrySet().stream()
                .filter(entry -> !sought.contains(entry.getKey().type()))
                .filter(entry -> entry.getValue().stream()
                        .allMatch(rule -> Applicability.severity(rule.info(), graph.plan(), year)
                                .isEmpty()))
                .flatMap(entry -> orphans(graph.all(entry.getKey().type())))
                .toList();
    }

    private static Stream<Flaw> orphans(List<? extends Node<?>> nodes) {
        return nodes.stream().allMatch(OrphanElement::isCutOff)
                ? Stream.of()
                : nodes.stream()
                        .filter(node -> isCutOff(node) && !node.isShadowed())
                        .map(node -> Flaw.at(node, node.text()).with(node.kind().noun()));
    }

    private static boolean isCutOff(Node<?> node) {
        return node.links().isEmpty() && !node.hasChild(PlanElement.class);
    }
}
