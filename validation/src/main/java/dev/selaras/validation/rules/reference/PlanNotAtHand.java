package dev.selaras.validation.rules.reference;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LibraryRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
                { "id": "lain", "upperPlans": [ "cotnoh" ] }
                """,
        good = """
                { "id": "lain", "upperPlans": [ "contoh" ] }
                """)
public final class PlanNotAtHand implements LibraryRule {

    @Override
    public List<Flaw> check(PlanGraph graph, PlanLibrary library) {
        return namedBy(graph).entrySet().stream()
                .filter(plan -> library.find(Id.of(plan.getKey())).isEmpty())
                .map(plan -> Flaw.at(plan.getValue(), plan.getKey()))
                .toList();
    }

    /** Every plan that is named, with the first place that names it. */
    private static Map<String, Place> namedBy(PlanGraph graph) {
        Map<String, Place> named = new LinkedHashMap<>();
        List<Id> upperPlans = graph.plan().getUpperPlans();
        for (int i = 0; i < upperPlans.size(); i++) {
            named.putIfAbsent(upperPlans.get(i).getValue(), Place.in(graph.plan(), "/upperPlans/" + i));
        }
        for (Node<?> node : graph.nodes()) {
            if (node.element() instanceof Adoption adoption) {
                named.putIfAbsent(adoption.getPlan().getValue(), Place.of(node, "plan"));
            }
            for (Link link : node.links()) {
                link.ref().getPlan().ifPresent(plan -> named.putIfAbsent(plan.getValue(), Place.of(link)));
            }
        }
        return named;
    }
}
