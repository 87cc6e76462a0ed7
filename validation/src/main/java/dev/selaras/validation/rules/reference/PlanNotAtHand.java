package dev.selaras.validation.rules.reference;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LibraryRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import dev.selaras.validation.rule.UpperPlans;
import java.util.List;

/** Tells which other plans are referred to and could not be looked into. */
@RuleInfo(
        code = "plan-not-at-hand",
        severity = Severity.INFO,
        looksAt = Plan.class,
        summary = @Bilingual(id = "Rencana yang dirujuk tidak tersedia", en = "Plan referred to that is not at hand"),
        message =
                @Bilingual(
                        id = "Rencana \"{0}\" tidak tersedia; hal yang bergantung padanya tidak diperiksa.",
                        en = "The plan \"{0}\" is not at hand; what depends on it was not checked."),
        mend =
                @Bilingual(
                        id = "Periksa rencana ini bersama rencana \"{0}\", atau perbaiki id-nya bila salah tulis.",
                        en = "Check this plan together with the plan \"{0}\", or correct the id if it is misspelt."),
        why =
                @Bilingual(
                        id = "Keselarasan dengan rencana lain baru terbukti bila rencana itu ikut dibaca.",
                        en = "That a plan agrees with another is proved only when the other is read too."),
        sources = @Source(@Bilingual(id = "Praktik: keutuhan data", en = "Practice: integrity of data")),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "OTHER", "upperPlans": [ "cotnoh" ] }
                """,
        good = """
                { "id": "lain", "type": "OTHER", "upperPlans": [ "contoh" ] }
                """)
public final class PlanNotAtHand implements LibraryRule {

    @Override
    public List<Flaw> check(PlanGraph graph, PlanLibrary library) {
        return UpperPlans.named(graph).entrySet().stream()
                .filter(plan -> library.find(plan.getKey()).isEmpty())
                .map(plan -> Flaw.at(plan.getValue(), plan.getKey().getValue()))
                .toList();
    }
}
