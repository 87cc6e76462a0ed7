package dev.selaras.validation.rules.reference;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.Region;
import dev.selaras.core.model.RegionCode;
import dev.selaras.core.model.RegionLevel;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LibraryRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;
import java.util.Optional;

/**
 * Finds plans taken for a version of one that is of another type or region, as they have its id; the earliest version is left
 * alone, and of two with one version {@link DuplicatePlanId} tells.
 */
@RuleInfo(
        code = "version-of-other-plan",
        severity = Severity.ERROR,
        looksAt = Plan.class,
        summary = @Bilingual(id = "Versi yang jenis atau wilayahnya berbeda", en = "Version of another type or region"),
        message =
                @Bilingual(
                        id = "Menurut \"id\", rencana ini versi lain dari \"{0}\", tetapi ini {1} dan itu {2}.",
                        en = "By its \"id\" this is another version of \"{0}\", but this is {1} and that is {2}."),
        mend =
                @Bilingual(
                        id = "Beri rencana ini \"id\" lain, atau perbaiki \"type\" atau \"region\".",
                        en = "Give this plan another \"id\", or correct \"type\" or \"region\"."),
        why =
                @Bilingual(
                        id = "Rujukan mengikuti versi yang berlaku; bila itu rencana lain, rujukannya salah semua.",
                        en =
                                "References follow the version in force; where that is another plan, all of them go astray."),
        sources = @Source(@Bilingual(id = "Praktik: keutuhan data", en = "Practice: integrity of data")),
        since = "0.1",
        bad = """
                { "id": "contoh", "version": "AMENDED-1", "type": "OTHER" }
                """,
        good = """
                { "id": "contoh", "version": "AMENDED-1" }
                """)
public final class VersionOfOtherPlan implements LibraryRule {

    @Override
    public List<Flaw> check(PlanGraph graph, PlanLibrary library) {
        Plan plan = graph.plan();
        return library.versions(plan.getId()).stream()
                .limit(1)
                .map(PlanGraph::plan)
                .filter(first -> !library.isShadowed(graph) && isOther(first, plan))
                .map(first -> Flaw.in(plan, "/id", plan.getId().getValue(), label(plan, first), label(first, plan)))
                .toList();
    }

    private static boolean isOther(Plan first, Plan plan) {
        Region one = first.getRegion();
        Region other = plan.getRegion();
        Optional<RegionCode> code = other.parsedCode();
        return first.getType() != plan.getType()
                || one.getLevel() != other.getLevel()
                || one.parsedCode()
                        .filter(known -> code.isPresent() && !code.get().equals(known))
                        .isPresent();
    }

    /** The type, the region, its code and, where the other is of another, its level. */
    private static String label(Plan plan, Plan other) {
        Region region = plan.getRegion();
        RegionLevel level = region.getLevel();
        return plan.getType() + " " + region.getName().in(plan.getLanguage())
                + region.parsedCode().map(code -> " (" + code + ")").orElse("")
                + (level == other.getRegion().getLevel() ? "" : ", " + level);
    }
}
