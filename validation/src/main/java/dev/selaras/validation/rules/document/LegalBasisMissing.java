package dev.selaras.validation.rules.document;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Words;
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

/** Finds plans that do not say which regulation enacts them. Of a draft this is no fault, so it is only noted. */
@RuleInfo(
        code = "legal-basis-missing",
        severity = Severity.INFO,
        looksAt = Plan.class,
        summary = @Bilingual(id = "Dasar hukum rencana tidak disebutkan", en = "Plan that names no regulation"),
        message =
                @Bilingual(
                        id = "Peraturan yang menetapkan rencana \"{0}\" tidak disebutkan.",
                        en = "The plan \"{0}\" does not say which regulation enacts it."),
        mend =
                @Bilingual(
                        id =
                                "Setelah rencana ditetapkan, isi \"legalBasis\" dengan nama, nomor, dan tahun peraturannya.",
                        en =
                                "Once the plan is enacted, fill in \"legalBasis\" with the name, number and year of the regulation."),
        why =
                @Bilingual(
                        id = "Evaluator AKIP menanyakan apakah rencana sudah ditetapkan secara resmi.",
                        en = "Those who assess accountability ask whether a plan was formally enacted."),
        sources =
                @Source(
                        value = @Bilingual(id = "PermenPANRB 88/2021", en = "Administrative Reform regulation 88/2021"),
                        kind = Source.Kind.UNREAD_REGULATION),
        appliesTo = @AppliesTo({
            PlanType.RPJPD,
            PlanType.RPJMD,
            PlanType.RPD,
            PlanType.RKPD,
            PlanType.RENSTRA,
            PlanType.RENJA,
            PlanType.RPJMDES,
            PlanType.RPJPN,
            PlanType.RPJMN,
            PlanType.RKP
        }),
        since = "0.1",
        bad = """
                { "legalBasis": [] }
                """)
public final class LegalBasisMissing implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        Plan plan = graph.plan();
        return plan.getLegalBasis().stream().allMatch(basis -> !Words.areIn(basis))
                ? List.of(Flaw.in(plan, "", plan.getTitle().in(plan.getLanguage())))
                : List.of();
    }
}
