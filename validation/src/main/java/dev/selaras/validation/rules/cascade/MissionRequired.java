package dev.selaras.validation.rules.cascade;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;

/** Finds regional plans without a mission. */
@RuleInfo(
        code = "mission-required",
        severity = Severity.ERROR,
        looksAt = Plan.class,
        summary = @Bilingual(id = "Rencana tanpa misi", en = "Plan without a mission"),
        message = @Bilingual(id = "Rencana ini tidak memuat misi.", en = "This plan states no mission."),
        mend =
                @Bilingual(
                        id = "Tuliskan sekurang-kurangnya satu misi pada \"missions\".",
                        en = "State at least one mission in \"missions\"."),
        why =
                @Bilingual(
                        id = "Misi menyatakan upaya untuk mewujudkan visi; tujuan dan sasaran bertumpu padanya.",
                        en = "The missions say what will be done for the vision; goals and targets rest on them."),
        sources =
                @Source(
                        value = @Bilingual(id = "UU 23/2014", en = "Act 23/2014 on regional government"),
                        kind = Source.Kind.UNREAD_REGULATION),
        appliesTo = @AppliesTo({PlanType.RPJPD, PlanType.RPJMD}),
        since = "0.1",
        bad = """
                { "missions": null, "issues": null, "goals": null, "targets": null, "indicators": null }
                """)
public final class MissionRequired implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        Plan plan = graph.plan();
        return plan.getMissions().isEmpty() ? List.of(Flaw.in(plan, "")) : List.of();
    }
}
