package dev.selaras.validation.rules.cascade;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Chain;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;

/** Finds goals that name no mission; in the plan of a unit a target of the regional plan serves as well. */
@RuleInfo(
        code = "goal-without-mission",
        severity = Severity.ERROR,
        looksAt = Goal.class,
        summary = @Bilingual(id = "Tujuan tanpa misi", en = "Goal without a mission"),
        message =
                @Bilingual(
                        id = "Tujuan \"{0}\" tidak menyebutkan misi yang didukungnya.",
                        en = "The goal \"{0}\" names no mission that it serves."),
        mend =
                @Bilingual(
                        id = "Sebutkan misi pada \"missions\"; pada Renstra dan Renja boleh juga sasaran RPJMD pada"
                                + " \"derivedFrom\".",
                        en = "Name a mission in \"missions\"; in a Renstra or Renja, a target of the RPJMD in"
                                + " \"derivedFrom\" will do."),
        why =
                @Bilingual(
                        id = "Tujuan ada untuk mewujudkan misi; tanpa misi tidak jelas janji mana yang dipenuhinya.",
                        en =
                                "A goal is there to fulfil a mission; without one nobody can tell which promise it keeps."),
        sources = @Source(@Bilingual(id = "Praktik: aplikasi wp-sipd", en = "Practice: the application wp-sipd")),
        appliesTo = {
            @AppliesTo({PlanType.RPJMD, PlanType.RENSTRA}),
            @AppliesTo(value = PlanType.RENJA, kecamatan = true)
        },
        since = "0.1",
        bad = """
                { "goals": [ { "id": "T1", "statement": "Meningkatnya kecerdasan masyarakat", "missions": [ "M1", "M2" ],
                               "issues": [ "IS1" ] },
                             { "id": "T2", "statement": "Meningkatnya kesejahteraan keluarga", "issues": [ "IS2" ] } ] }
                """)
public final class GoalWithoutMission implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        return graph.all(Goal.class).stream()
                .filter(GoalWithoutMission::lacksMission)
                .map(goal -> Flaw.at(goal, goal.text()).along(Chain.of(goal).missingAbove(ElementKind.MISSION)))
                .toList();
    }

    static boolean lacksMission(Node<Goal> node) {
        boolean regional = node.graph().plan().getType() == PlanType.RPJMD;
        return node.element().getMissions().isEmpty()
                && (regional || node.element().getDerivedFrom().isEmpty());
    }
}
