package dev.selaras.validation.rules.cascade;

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

/** Finds goals of a transitional plan, which has no missions, that neither a main target nor an issue gives rise to. */
@RuleInfo(
        code = "goal-without-main-target",
        severity = Severity.ERROR,
        looksAt = Goal.class,
        summary =
                @Bilingual(
                        id = "Tujuan RPD tanpa sasaran pokok ataupun isu strategis",
                        en = "Goal of an RPD without a main target or a strategic issue"),
        message =
                @Bilingual(
                        id = "Tujuan \"{0}\" tidak menyebutkan sasaran pokok RPJPD maupun isu strategis.",
                        en = "The goal \"{0}\" names neither a main target of the RPJPD nor a strategic issue."),
        mend =
                @Bilingual(
                        id = "Sebutkan sasaran pokok pada \"derivedFrom\", atau isu strategis pada \"issues\".",
                        en = "Name a main target in \"derivedFrom\", or a strategic issue in \"issues\"."),
        why =
                @Bilingual(
                        id =
                                "RPD tidak memiliki visi dan misi kepala daerah terpilih; dasar tujuannya ialah sasaran pokok RPJPD"
                                        + " atau isu strategis.",
                        en =
                                "An RPD has no elected head's vision and mission; its goals rest on the main targets of the"
                                        + " RPJPD or on strategic issues."),
        sources = {
            @Source(
                    value = @Bilingual(id = "Inmendagri 52/2022", en = "Home Affairs instruction 52/2022"),
                    kind = Source.Kind.UNREAD_REGULATION),
            @Source(@Bilingual(id = "Praktik: aplikasi wp-sipd", en = "Practice: the application wp-sipd"))
        },
        appliesTo = @AppliesTo(PlanType.RPD),
        since = "0.1",
        bad = """
                { "type": "RPD", "vision": null, "pillars": null, "missions": null,
                  "goals": [ { "id": "T1", "statement": "Meningkatnya kecerdasan masyarakat", "issues": [ "IS1" ] },
                             { "id": "T2", "statement": "Meningkatnya kesejahteraan keluarga" } ] }
                """,
        good = """
                { "type": "RPD", "vision": null, "pillars": null, "missions": null,
                  "goals": [ { "id": "T1", "statement": "Meningkatnya kecerdasan masyarakat", "issues": [ "IS1" ] },
                             { "id": "T2", "statement": "Meningkatnya kesejahteraan keluarga", "issues": [ "IS2" ] } ] }
                """)
public final class GoalWithoutMainTarget implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        return graph.all(Goal.class).stream()
                .filter(goal -> goal.element().getDerivedFrom().isEmpty()
                        && goal.element().getIssues().isEmpty())
                .map(goal -> Flaw.at(goal, goal.text()).along(Chain.of(goal).missingAbove(ElementKind.TARGET)))
                .toList();
    }
}
