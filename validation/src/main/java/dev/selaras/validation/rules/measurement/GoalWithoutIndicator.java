package dev.selaras.validation.rules.measurement;

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

/** Finds goals that no indicator measures. It is silent where {@link Measures} knows of a nearer cause. */
@RuleInfo(
        code = "goal-without-indicator",
        severity = Severity.ERROR,
        looksAt = Goal.class,
        summary = @Bilingual(id = "Tujuan tanpa indikator", en = "Goal that no indicator measures"),
        message =
                @Bilingual(
                        id = "Tidak ada indikator yang mengukur tujuan \"{0}\".",
                        en = "No indicator measures the goal \"{0}\"."),
        mend =
                @Bilingual(
                        id = "Tambahkan indikator yang menyebut tujuan ini pada \"measures\".",
                        en = "Add an indicator that names this goal in its \"measures\"."),
        why =
                @Bilingual(
                        id = "Tanpa indikator, pada akhir periode tidak dapat ditunjukkan apakah tujuan tercapai.",
                        en = "Without an indicator nobody can show at the end whether the goal was reached."),
        sources =
                @Source(
                        value = @Bilingual(id = "PermenPANRB 88/2021", en = "Administrative Reform regulation 88/2021"),
                        kind = Source.Kind.UNREAD_REGULATION),
        appliesTo = @AppliesTo({PlanType.RPJMD, PlanType.RENSTRA}),
        since = "0.1",
        bad = """
                { "goals": [ { "id": "T1", "statement": "Meningkatnya kecerdasan", "missions": [ "M1" ], "issues": [ "IS1" ] },
                             { "id": "T2", "statement": "Meningkatnya kesejahteraan", "missions": [ "M2" ], "issues": [ "IS2" ] },
                             { "id": "T3", "statement": "Meningkatnya keterampilan", "missions": [ "M1" ] } ],
                  "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "goals": [ "T1", "T3" ] },
                               { "id": "S2", "statement": "Menurunnya kemiskinan", "goals": [ "T2" ] } ] }
                """)
public final class GoalWithoutIndicator implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        return Measures.unmeasured(graph, Goal.class).stream()
                .map(goal -> Flaw.at(goal, goal.text()).along(Chain.to(goal).missingBelow(ElementKind.INDICATOR)))
                .toList();
    }
}
