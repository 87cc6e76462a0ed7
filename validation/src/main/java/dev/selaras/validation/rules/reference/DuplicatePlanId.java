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
import java.util.List;

/** Finds plans whose id and version another plan at hand has too; the first of them is left alone, references lead there. */
@RuleInfo(
        code = "duplicate-plan-id",
        severity = Severity.ERROR,
        looksAt = Plan.class,
        summary = @Bilingual(id = "Id rencana yang dipakai rencana lain", en = "Plan id that another plan has"),
        message =
                @Bilingual(
                        id = "Id \"{0}\" sudah dipakai rencana lain dengan versi yang sama.",
                        en = "Another plan of the same version has the id \"{0}\" already."),
        mend =
                @Bilingual(
                        id = "Beri rencana ini \"id\" lain; untuk rancangan atau perubahan isi \"version\".",
                        en = "Give this plan another \"id\"; for a draft or an amendment fill in \"version\"."),
        why =
                @Bilingual(
                        id = "Rujukan antarrencana memakai id rencana; id ganda membuat rujukan itu tidak menentu.",
                        en = "References between plans go by the plan's id; a shared one leaves them open."),
        sources = @Source(@Bilingual(id = "Praktik: keutuhan data", en = "Practice: integrity of data")),
        since = "0.1",
        bad = """
                { "id": "contoh" }
                """,
        good = """
                { "id": "contoh", "version": "DRAFT" }
                """)
public final class DuplicatePlanId implements LibraryRule {

    @Override
    public List<Flaw> check(PlanGraph graph, PlanLibrary library) {
        Plan plan = graph.plan();
        return library.isShadowed(graph)
                ? List.of(Flaw.in(plan, "/id", plan.getId().getValue()))
                : List.of();
    }
}
