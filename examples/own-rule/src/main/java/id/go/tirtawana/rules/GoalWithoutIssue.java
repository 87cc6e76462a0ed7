package id.go.tirtawana.rules;

import dev.selaras.core.graph.Node;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;

/** Finds goals of which the plan does not say which strategic issue they answer. */
@RuleInfo(
        code = "tirtawana-goal-without-issue",
        severity = Severity.WARNING,
        looksAt = Goal.class,
        summary =
                @Bilingual(
                        id = "Tujuan yang tidak menjawab isu strategis",
                        en = "Goal that answers no strategic issue"),
        message =
                @Bilingual(
                        id = "Tujuan \"{0}\" tidak menyebutkan isu strategis yang dijawabnya.",
                        en = "The goal \"{0}\" does not name a strategic issue that it answers."),
        mend =
                @Bilingual(
                        id = "Sebutkan isu strategis yang dijawab pada \"issues\" tujuan ini.",
                        en = "Name the strategic issues that it answers in the \"issues\" of this goal."),
        why =
                @Bilingual(
                        id = "Tujuan yang tidak menjawab isu tidak berangkat dari keadaan daerah.",
                        en = "A goal that answers no issue does not start from the state of the region."),
        sources =
                @Source(
                        @Bilingual(
                                id = "Surat Edaran Kepala Bappeda Kabupaten Tirtawana (rekaan)",
                                en = "Circular letter of the head of Bappeda of Kabupaten Tirtawana (invented)")),
        appliesTo = @AppliesTo({PlanType.RPJMD, PlanType.RENSTRA}),
        since = "1.0",
        bad = """
                { "goals": [
                  { "id": "T1", "number": "1", "statement": "Meningkatnya kecerdasan masyarakat", "missions": [ "M1" ],
                    "issues": [ "IS1", "IS2" ] },
                  { "id": "T2", "number": "2", "statement": "Meningkatnya kesejahteraan keluarga", "missions": [ "M2" ] } ] }
                """)
public final class GoalWithoutIssue implements ElementRule<Goal> {

    @Override
    public List<Flaw> check(Node<Goal> goal) {
        return goal.element().getIssues().isEmpty() ? List.of(Flaw.at(goal, goal.text())) : List.of();
    }
}
