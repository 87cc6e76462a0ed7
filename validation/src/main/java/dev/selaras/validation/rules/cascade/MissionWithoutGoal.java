package dev.selaras.validation.rules.cascade;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Chain;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LooseEnds;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;
import java.util.Set;

/**
 * Finds missions of a regional plan that no goal serves.
 *
 * <p>It is silent where each of them may be what a goal was meant for that names no mission, or only such as are not
 * there: the goal is where to mend.
 */
@RuleInfo(
        code = "mission-without-goal",
        severity = Severity.ERROR,
        looksAt = Mission.class,
        summary = @Bilingual(id = "Misi tanpa tujuan", en = "Mission that no goal serves"),
        message =
                @Bilingual(
                        id = "Tidak ada tujuan yang mendukung misi \"{0}\".",
                        en = "No goal serves the mission \"{0}\"."),
        mend =
                @Bilingual(
                        id = "Sebutkan misi ini pada \"missions\" sebuah tujuan, atau rumuskan tujuannya.",
                        en = "Name this mission in the \"missions\" of a goal, or set a goal for it."),
        why =
                @Bilingual(
                        id = "Misi tanpa tujuan tetap janji: tidak ada hasil yang dapat ditagih darinya.",
                        en = "A mission without a goal stays a promise: there is no result to hold it to."),
        sources =
                @Source(
                        value = @Bilingual(id = "Permendagri 86/2017", en = "Home Affairs regulation 86/2017"),
                        kind = Source.Kind.UNREAD_REGULATION),
        appliesTo = @AppliesTo(PlanType.RPJMD),
        since = "0.1",
        bad = """
                { "missions": [ { "id": "M1", "number": "1", "statement": "Meningkatkan mutu pendidikan", "pillars": [ "P1" ] },
                                { "id": "M2", "number": "2", "statement": "Menguatkan ekonomi rakyat", "pillars": [ "P2" ] },
                                { "id": "M3", "number": "3", "statement": "Menjaga kelestarian hutan", "pillars": [ "P2" ] } ] }
                """)
public final class MissionWithoutGoal implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        List<Node<Mission>> unserved = graph.all(Mission.class).stream()
                .filter(node -> !node.isShadowed())
                .filter(mission -> !mission.hasChild(Goal.class))
                .toList();
        long without = graph.all(Goal.class).stream()
                .filter(goal -> !goal.isShadowed() && GoalWithoutMission.lacksMission(goal))
                .count();
        int loose = LooseEnds.of(graph, Goal.class, Set.of(Mission.class)).size() + (int) without;
        return LooseEnds.unexplained(unserved, loose).stream()
                .map(mission ->
                        Flaw.at(mission, mission.text()).along(Chain.to(mission).missingBelow(ElementKind.GOAL)))
                .toList();
    }
}
