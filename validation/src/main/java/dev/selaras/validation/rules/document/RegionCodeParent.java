package dev.selaras.validation.rules.document;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanType;
import dev.selaras.core.model.RegionCode;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LibraryRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import dev.selaras.validation.rule.UpperPlans;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Finds plans for a region that does not lie in that of a plan they follow; of codes that are wrong by themselves others tell. */
@RuleInfo(
        code = "region-code-parent",
        severity = Severity.ERROR,
        looksAt = Plan.class,
        summary =
                @Bilingual(
                        id = "Wilayah di luar wilayah rencana yang dipedomani",
                        en = "Region outside that of the plan followed"),
        message =
                @Bilingual(
                        id = "Wilayah {0} tidak berada di dalam wilayah {2} dari rencana \"{1}\".",
                        en = "The region {0} does not lie in the region {2} of the plan \"{1}\"."),
        mend =
                @Bilingual(
                        id = "Perbaiki \"code\", atau pedomani rencana wilayah di atasnya.",
                        en = "Correct \"code\", or follow the plan of the region above."),
        why =
                @Bilingual(
                        id =
                                "Kode wilayah diawali kode wilayah di atasnya; bila tidak, rencana daerah lain yang dipedomani.",
                        en =
                                "A code begins with that of the region above; else the plan of another region is followed."),
        sources =
                @Source(
                        value =
                                @Bilingual(
                                        id = "Kepmendagri 300.2.2-2138/2025",
                                        en = "Home Affairs decree 300.2.2-2138/2025"),
                        kind = Source.Kind.UNREAD_REGULATION),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "OTHER", "upperPlans": [ "contoh" ],
                  "region": { "code": "53.68", "name": "Kabupaten Contoh", "level": "KABUPATEN" } }
                """,
        good = """
                { "id": "lain", "type": "OTHER", "upperPlans": [ "contoh" ],
                  "region": { "code": "53.69", "name": "Kabupaten Contoh", "level": "KABUPATEN" } }
                """)
public final class RegionCodeParent implements LibraryRule {

    @Override
    public List<Flaw> check(PlanGraph graph, PlanLibrary library) {
        List<Flaw> flaws = new ArrayList<>();
        code(graph.plan())
                .ifPresent(own -> UpperPlans.each(
                        graph,
                        library,
                        EnumSet.allOf(PlanType.class),
                        (upper, place) -> code(upper)
                                .filter(code -> !code.contains(own))
                                .ifPresent(code -> flaws.add(flaw(graph.plan(), own, upper, code)))));
        return flaws.stream().limit(1).toList();
    }

    private static Flaw flaw(Plan plan, RegionCode own, Plan upper, RegionCode code) {
        return Flaw.in(plan, "/region/code", own.toString(), upper.getId().getValue(), code.toString());
    }

    private static Optional<RegionCode> code(Plan plan) {
        return plan.getRegion()
                .parsedCode()
                .filter(code -> code.level() == plan.getRegion().getLevel());
    }
}
