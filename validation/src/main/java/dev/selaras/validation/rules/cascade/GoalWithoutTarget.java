package dev.selaras.validation.rules.cascade;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.PlanType;
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
import java.util.List;
import java.util.Set;

/**
 * Finds goals that no target hangs from, neither directly nor through an indicator of the goal.
 *
 * <p>It is silent where each of them may be what a target was meant for whose references lead nowhere. A target that
 * names no goal explains none: it may well belong to a goal that has others.
 */
@RuleInfo(
        code = "goal-without-target",
        severity = Severity.ERROR,
        looksAt = Goal.class,
        summary = @Bilingual(id = "Tujuan tanpa sasaran", en = "Goal without a target"),
        message =
                @Bilingual(
                        id = "Tidak ada sasaran yang merinci tujuan \"{0}\".",
                        en = "No target spells out the goal \"{0}\"."),
        mend =
                @Bilingual(
                        id = "Sebutkan tujuan ini pada \"goals\" sebuah sasaran, atau rumuskan sasarannya.",
                        en = "Name this goal in the \"goals\" of a target, or set a target for it."),
        why =
                @Bilingual(
                        id = "Tanpa sasaran, tujuan tidak terurai menjadi hasil yang dapat dibagi dan dikerjakan.",
                        en = "Without a target a goal is not broken down into results that someone can work on."),
        sources = @Source(@Bilingual(id = "Praktik: aplikasi wp-sipd", en = "Practice: the application wp-sipd")),
        appliesTo = @AppliesTo({PlanType.RPJMD, PlanType.RENSTRA}),
        since = "0.1",
        bad = """
                { "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "goals": [ "T1" ] },
                               { "id": "S2", "statement": "Menurunnya kemiskinan", "goals": [ "T1" ] } ] }
                """,
        good = """
                { "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "goals": [ "T1" ] },
                               { "id": "S2", "statement": "Menurunnya kemiskinan", "goalIndicators": [ "I2" ] } ] }
                """)
public final class GoalWithoutTarget implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        List<Node<Goal>> bare = graph.all(Goal.class).stream()
                .filter(node -> !node.isShadowed())
                .filter(goal -> !goal.hasChild(Target.class) && !hasTargetThroughIndicator(goal))
                .toList();
        int loose = LooseEnds.of(graph, Target.class, Set.of(Goal.class, Indicator.class))
                .size();
        return LooseEnds.unexplained(bare, loose).stream()
                .map(goal -> Flaw.at(goal, goal.text()).along(Chain.to(goal).missingBelow(ElementKind.TARGET)))
                .toList();
    }

    private static boolean hasTargetThroughIndicator(Node<Goal> goal) {
        return goal.children(Indicator.class).stream().anyMatch(indicator -> indicator.hasChild(Target.class));
    }
}
