package dev.selaras.validation.rules.document;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Period;
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

/** Finds periods that are longer or shorter than a plan of that type; of reversed ones {@link PeriodOrder} tells. */
@RuleInfo(
        code = "period-length",
        severity = Severity.WARNING,
        looksAt = Plan.class,
        summary = @Bilingual(id = "Lama periode yang tidak lazim", en = "Period of an unusual length"),
        message =
                @Bilingual(
                        id = "Lama periode {0} bukan {1}, masa berlaku rencana jenis ini.",
                        en = "The period {0} does not last {1}, the term of plans of this type."),
        mend =
                @Bilingual(
                        id = "Perbaiki \"start\" dan \"end\" menurut judul rencana, atau perbaiki \"type\".",
                        en = "Correct \"start\" and \"end\" after the title of the plan, or correct \"type\"."),
        why =
                @Bilingual(
                        id =
                                "Rencana yang masa berlakunya berbeda dari rencana di atasnya tidak dapat diselaraskan tahun demi tahun.",
                        en = "Plans whose terms do not match cannot be brought into line year by year."),
        sources = {
            @Source(
                    value = @Bilingual(id = "UU 25/2004", en = "Act 25/2004 on planning"),
                    kind = Source.Kind.UNREAD_REGULATION),
            @Source(
                    value = @Bilingual(id = "UU 23/2014", en = "Act 23/2014 on regional government"),
                    kind = Source.Kind.UNREAD_REGULATION)
        },
        // Not a Renstra that begins in 2022 to 2024: it may belong to an RPD and share its shorter term.
        appliesTo = {
            @AppliesTo({
                PlanType.RPJPD,
                PlanType.RPJPN,
                PlanType.RPJMD,
                PlanType.RPJMN,
                PlanType.RKPD,
                PlanType.RKP,
                PlanType.RENJA
            }),
            @AppliesTo(value = PlanType.RENSTRA, until = 2021),
            @AppliesTo(value = PlanType.RENSTRA, from = 2025)
        },
        since = "0.1",
        bad = """
                { "period": { "start": 2025, "end": 2027 } }
                """)
public final class PeriodLength implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        Period period = graph.plan().getPeriod();
        int years = years(graph.plan().getType());
        if (period.getEnd() < period.getStart() || isUsual(period, graph.plan().getType())) {
            return List.of();
        }
        String label = period.getStart() + "–" + period.getEnd();
        return List.of(Flaw.in(graph.plan(), "/period", label)
                .with(Wording.of(years + " tahun", years == 1 ? "one year" : years + " years")));
    }

    /** Whether the label names the last year of the term or the year in which it runs out: 2017–2021, 2016–2021. */
    static boolean isUsual(Period period, PlanType type) {
        int years = years(type);
        int span = period.getEnd() - period.getStart();
        return span == years - 1 || (span == years && years > 1);
    }

    private static int years(PlanType type) {
        return switch (type) {
            case RPJPD, RPJPN -> 20;
            case RPJMD, RPJMN, RENSTRA -> 5;
            default -> 1;
        };
    }
}
