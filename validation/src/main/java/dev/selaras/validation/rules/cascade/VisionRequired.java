package dev.selaras.validation.rules.cascade;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.AdoptionMode;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Mission;
import dev.selaras.core.model.Plan;
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

/** Finds plans without a vision of their own or one taken over. Since 2018 a kecamatan need not have one. */
@RuleInfo(
        code = "vision-required",
        severity = Severity.ERROR,
        looksAt = Plan.class,
        summary = @Bilingual(id = "Rencana tanpa visi", en = "Plan without a vision"),
        message =
                @Bilingual(
                        id = "Rencana ini tidak memuat visi dan tidak mengadopsi visi rencana lain.",
                        en = "This plan neither states a vision nor adopts that of another plan."),
        mend =
                @Bilingual(
                        id = "Tuliskan visi pada \"vision\", atau rencana yang diadopsi pada \"adoptions\".",
                        en = "State the vision in \"vision\", or the plan that is adopted in \"adoptions\"."),
        why =
                @Bilingual(
                        id = "Visi menetapkan keadaan yang hendak dicapai; tanpa visi, misi tidak memiliki arah.",
                        en = "The vision sets the state to be reached; without it the missions have no direction."),
        sources = {
            @Source(
                    value = @Bilingual(id = "UU 25/2004", en = "Act 25/2004 on planning"),
                    kind = Source.Kind.UNREAD_REGULATION),
            @Source(
                    value = @Bilingual(id = "UU 23/2014", en = "Act 23/2014 on regional government"),
                    kind = Source.Kind.UNREAD_REGULATION)
        },
        appliesTo = {
            @AppliesTo({PlanType.RPJPD, PlanType.RPJMD}),
            @AppliesTo(
                    value = {PlanType.RENSTRA, PlanType.RENJA},
                    kecamatan = true,
                    until = 2017,
                    severity = Severity.WARNING)
        },
        since = "0.1",
        bad = """
                { "vision": null }
                """)
public final class VisionRequired implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        Plan plan = graph.plan();
        // A kecamatan that weighs its regency's missions works under that vision; a region must have or take one over.
        boolean adopts = plan.getAdoptions().stream()
                .map(Adoption::getMode)
                .anyMatch(mode -> mode.isBinding() || (mode == AdoptionMode.RELEVANT && plan.belongsToKecamatan()));
        return adopts || plan.getVision().isPresent() ? List.of() : List.of(flaw(graph));
    }

    private static Flaw flaw(PlanGraph graph) {
        Flaw flaw = Flaw.in(graph.plan(), "");
        return graph.all(Mission.class).stream()
                .findFirst()
                .map(mission -> flaw.along(Chain.of(mission).missingAbove(ElementKind.VISION)))
                .orElse(flaw);
    }
}
