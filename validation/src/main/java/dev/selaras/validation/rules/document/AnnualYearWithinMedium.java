package dev.selaras.validation.rules.document;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Period;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LibraryRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;
import java.util.Set;

/** Finds annual plans for a year that the plan at hand which they carry out does not cover; the year after it will do. */
@RuleInfo(
        code = "annual-year-within-medium",
        severity = Severity.ERROR,
        looksAt = Plan.class,
        summary =
                @Bilingual(
                        id = "Tahun rencana di luar periode rencana yang dipedomani",
                        en = "Year outside the period of the plan followed"),
        message =
                @Bilingual(
                        id = "Tahun {0} di luar periode rencana \"{1}\": {2}.",
                        en = "The year {0} lies outside the period of the plan \"{1}\": {2}."),
        mend =
                @Bilingual(
                        id = "Perbaiki \"period\", atau pedomani rencana yang berlaku pada tahun itu.",
                        en = "Correct \"period\", or follow the plan that is in force in that year."),
        why =
                @Bilingual(
                        id = "Rencana tahunan menjalankan satu tahun dari rencana jangka menengah.",
                        en = "An annual plan carries out one year of a medium-term plan."),
        sources =
                @Source(
                        value = @Bilingual(id = "Permendagri 86/2017", en = "Home Affairs regulation 86/2017"),
                        kind = Source.Kind.UNREAD_REGULATION),
        appliesTo = @AppliesTo({PlanType.RKPD, PlanType.RENJA}),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RKPD", "period": { "start": 2033, "end": 2033 }, "targetYears": null,
                  "indicators": [], "upperPlans": [ "contoh" ] }
                """,
        good = """
                { "id": "lain", "type": "RKPD", "period": { "start": 2030, "end": 2030 }, "targetYears": null,
                  "indicators": [], "upperPlans": [ "contoh" ] }
                """)
public final class AnnualYearWithinMedium implements LibraryRule {

    /** Of each set one plan has to cover the year: an RPJMD in force does not mend a Renstra that is over. */
    private static final List<Set<PlanType>> MEDIUM_TERM =
            List.of(Set.of(PlanType.RPJMD, PlanType.RPD), Set.of(PlanType.RENSTRA));

    @Override
    public List<Flaw> check(PlanGraph graph, PlanLibrary library) {
        Period own = graph.plan().getPeriod();
        return MEDIUM_TERM.stream()
                .map(types -> Terms.unlessOneFits(
                        graph,
                        library,
                        types,
                        upper -> upper.getStart() <= own.getStart() && own.getStart() <= upper.getEnd() + 1))
                .filter(flaws -> !flaws.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
