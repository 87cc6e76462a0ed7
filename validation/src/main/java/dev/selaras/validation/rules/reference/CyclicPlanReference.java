package dev.selaras.validation.rules.reference;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LibraryRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import dev.selaras.validation.rule.UpperPlans;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds plans that refer to each other round in a circle, by any of their members; each plan in it is told. */
@RuleInfo(
        code = "cyclic-plan-reference",
        severity = Severity.ERROR,
        looksAt = Plan.class,
        summary =
                @Bilingual(
                        id = "Rencana yang saling menjadi pedoman",
                        en = "Plans that follow each other round in a circle"),
        message =
                @Bilingual(
                        id = "Rencana ini dan \"{1}\" saling menjadi pedoman: {0}.",
                        en = "This plan and \"{1}\" follow each other in a circle: {0}."),
        mend =
                @Bilingual(
                        id =
                                "Hapus rujukan ke rencana yang jenjangnya lebih rendah: di \"upperPlans\", \"adoptions\", atau unsur.",
                        en =
                                "Take out what refers to the plan of the lower level: in \"upperPlans\", \"adoptions\" or elements."),
        why =
                @Bilingual(
                        id =
                                "Rencana menurunkan isinya dari jenjang di atasnya; dalam lingkaran tidak ada yang paling atas.",
                        en = "A plan derives from the level above; in a circle nothing is at the top."),
        sources = @Source(@Bilingual(id = "Praktik: keutuhan data", en = "Practice: integrity of data")),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "OTHER", "upperPlans": [ "lain" ] }
                """,
        good = """
                { "id": "lain", "type": "OTHER", "upperPlans": [ "contoh" ] }
                """)
public final class CyclicPlanReference implements LibraryRule {

    /** As many plans as are followed from each. */
    private static final int MAX_FOLLOWED = 100;

    @Override
    public List<Flaw> check(PlanGraph graph, PlanLibrary library) {
        Plan plan = graph.plan();
        return UpperPlans.named(graph).entrySet().stream()
                .filter(upper -> library.isCircular(plan, upper.getKey()))
                .limit(1)
                .map(upper -> Flaw.at(upper.getValue())
                        .with(circle(plan, library))
                        .with(Wording.of(upper.getKey().getValue())))
                .toList();
    }

    /** On from a plan until one comes again. */
    private static Wording circle(Plan start, PlanLibrary library) {
        Set<Id> path = new LinkedHashSet<>();
        Plan at = start;
        while (path.size() < MAX_FOLLOWED && path.add(at.getId())) {
            at = next(at, library);
        }
        return Circle.of(List.copyOf(path), Optional.of(at.getId()).filter(path::contains));
    }

    /** The first plan followed that leads back. */
    private static Plan next(Plan from, PlanLibrary library) {
        Id to = from.followed().stream()
                .filter(id -> library.isCircular(from, id))
                .findFirst()
                .orElseThrow();
        return to.equals(from.getId()) ? from : library.find(to).orElseThrow().plan();
    }
}
