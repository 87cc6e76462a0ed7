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

/**
 * Finds plans of units whose period is another than that of the regional plan at hand that they follow; of a label that is
 * too long or too short by itself {@link PeriodLength} tells.
 */
@RuleInfo(
        code = "period-equals-upper",
        severity = Severity.WARNING,
        looksAt = Plan.class,
        summary =
                @Bilingual(
                        id = "Periode berbeda dari rencana yang dipedomani",
                        en = "Period that differs from that of the plan followed"),
        message =
                @Bilingual(
                        id = "Periode {0} berbeda dari periode rencana \"{1}\": {2}.",
                        en = "The period {0} differs from that of the plan \"{1}\": {2}."),
        mend =
                @Bilingual(
                        id = "Samakan \"period\" dengan periode \"{1}\", atau perbaiki \"upperPlans\".",
                        en = "Bring \"period\" into line with that of \"{1}\", or correct \"upperPlans\"."),
        why =
                @Bilingual(
                        id =
                                "Renstra menjabarkan rencana daerah tahun demi tahun; keduanya berlaku selama masa yang sama.",
                        en =
                                "A Renstra spells out the regional plan year by year; both are in force for the same years."),
        sources =
                @Source(
                        value = @Bilingual(id = "Permendagri 86/2017", en = "Home Affairs regulation 86/2017"),
                        kind = Source.Kind.UNREAD_REGULATION),
        appliesTo = @AppliesTo(PlanType.RENSTRA),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null, "issues": [], "goals": [], "targets": [],
                  "targetYears": null, "indicators": [], "period": { "start": 2026, "end": 2030 },
                  "upperPlans": [ "contoh" ] }
                """,
        good = """
                { "id": "lain", "type": "RENSTRA", "unit": { "name": "Dinas Contoh", "kind": "DINAS" },
                  "vision": null, "pillars": null, "missions": null, "issues": [], "goals": [], "targets": [],
                  "targetYears": null, "indicators": [], "period": { "start": 2025, "end": 2029 },
                  "upperPlans": [ "contoh" ] }
                """)
public final class PeriodEqualsUpper implements LibraryRule {

    private static final Set<PlanType> REGIONAL = Set.of(PlanType.RPJMD, PlanType.RPD);

    /** Between these years a Renstra could be cut short along with an RPD. */
    private static final int FIRST_OF_RPD = 2022;

    private static final int LAST_OF_RPD = 2024;

    @Override
    public List<Flaw> check(PlanGraph graph, PlanLibrary library) {
        Period own = graph.plan().getPeriod();
        boolean isTold = (own.getStart() < FIRST_OF_RPD || own.getStart() > LAST_OF_RPD)
                && !PeriodLength.isUsual(own, PlanType.RENSTRA);
        return isTold ? List.of() : Terms.unlessOneFits(graph, library, REGIONAL, own::equals);
    }
}
