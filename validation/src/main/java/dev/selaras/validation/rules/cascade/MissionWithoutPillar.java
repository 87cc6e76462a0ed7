package dev.selaras.validation.rules.cascade;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;

/** Finds missions that name no pillar while others do. Where none does, the rule on pillars speaks. */
@RuleInfo(
        code = "mission-without-pillar",
        severity = Severity.INFO,
        looksAt = Mission.class,
        summary = @Bilingual(id = "Misi tanpa pokok visi", en = "Mission that serves no pillar"),
        message =
                @Bilingual(
                        id = "Misi \"{0}\" tidak menyebutkan pokok visi yang didukungnya.",
                        en = "The mission \"{0}\" names no pillar that it serves."),
        mend =
                @Bilingual(
                        id = "Sebutkan pokok visi yang didukung misi ini pada \"pillars\".",
                        en = "Name the pillar that this mission serves in its \"pillars\"."),
        why =
                @Bilingual(
                        id = "Misi yang tidak mendukung visi mengikat sumber daya untuk hal yang tidak dijanjikan.",
                        en = "A mission that serves no part of the vision ties up means for what was not promised."),
        sources =
                @Source(
                        value = @Bilingual(id = "PermenPANRB 88/2021", en = "Administrative Reform regulation 88/2021"),
                        kind = Source.Kind.UNREAD_REGULATION),
        appliesTo = @AppliesTo(PlanType.RPJMD),
        since = "0.1",
        bad = """
                { "missions": [ { "id": "M1", "statement": "Meningkatkan mutu pendidikan", "pillars": [ "P1", "P2" ] },
                                { "id": "M2", "statement": "Menguatkan ekonomi rakyat" } ] }
                """)
public final class MissionWithoutPillar implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        if (!PillarWithoutMission.linksPillars(graph)) {
            return List.of();
        }
        return graph.all(Mission.class).stream()
                .filter(mission -> mission.element().getPillars().isEmpty())
                .map(mission -> Flaw.at(mission, mission.text()))
                .toList();
    }
}
