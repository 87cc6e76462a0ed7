package dev.selaras.validation.rules.cascade;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.Target;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Chain;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;

/** Finds targets that name no goal. That a named one does not exist is another rule's matter. */
@RuleInfo(
        code = "target-without-goal",
        severity = Severity.ERROR,
        looksAt = Target.class,
        summary = @Bilingual(id = "Sasaran tanpa tujuan", en = "Target without a goal"),
        message =
                @Bilingual(
                        id = "Sasaran \"{0}\" tidak menyebutkan tujuan apa pun.",
                        en = "The target \"{0}\" names no goal."),
        mend =
                @Bilingual(
                        id = "Sebutkan tujuannya pada \"goals\", atau indikator tujuannya pada \"goalIndicators\".",
                        en = "Name its goal in \"goals\", or an indicator of the goal in \"goalIndicators\"."),
        why =
                @Bilingual(
                        id = "Sasaran merinci tujuan; tanpa tujuan tidak jelas untuk apa hasilnya dicapai.",
                        en = "A target spells out a goal; without one nobody can tell what its result is for."),
        sources = @Source(@Bilingual(id = "Praktik: aplikasi wp-sipd", en = "Practice: the application wp-sipd")),
        appliesTo = {
            @AppliesTo({PlanType.RPJMD, PlanType.RPD, PlanType.RENSTRA}),
            @AppliesTo(value = PlanType.RENJA, kecamatan = true)
        },
        since = "0.1",
        bad = """
                { "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "goals": [ "T1", "T2" ] },
                               { "id": "S2", "statement": "Menurunnya kemiskinan" } ] }
                """,
        good = """
                { "targets": [ { "id": "S1", "statement": "Meningkatnya mutu sekolah", "goals": [ "T1", "T2" ] },
                               { "id": "S2", "statement": "Menurunnya kemiskinan", "goals": [ "T2" ] } ] }
                """)
public final class TargetWithoutGoal implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        return graph.all(Target.class).stream()
                .filter(TargetWithoutGoal::lacksGoal)
                .map(target ->
                        Flaw.at(target, target.text()).along(Chain.of(target).missingAbove(ElementKind.GOAL)))
                .toList();
    }

    static boolean lacksGoal(Node<Target> node) {
        return node.element().getGoals().isEmpty()
                && node.element().getGoalIndicators().isEmpty();
    }
}
