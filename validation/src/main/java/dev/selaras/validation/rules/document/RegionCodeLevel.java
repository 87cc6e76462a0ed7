package dev.selaras.validation.rules.document;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.RegionCode;
import dev.selaras.core.model.RegionLevel;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;

/** Finds region codes of another level than the region's; of malformed ones {@link RegionCodeFormat} tells. */
@RuleInfo(
        code = "region-code-level",
        severity = Severity.ERROR,
        looksAt = Plan.class,
        summary = @Bilingual(id = "Kode wilayah dari tingkat lain", en = "Region code of another level"),
        message =
                @Bilingual(
                        id = "\"{0}\" adalah kode {1}, sedangkan tingkat wilayah ini {2}.",
                        en = "\"{0}\" is a code for {1}, but the level of this region is {2}."),
        mend =
                @Bilingual(
                        id = "Perbaiki \"code\" bila tingkatnya memang {2}; bila tidak, ubah \"level\" menjadi {1}.",
                        en = "Correct \"code\" if the level is indeed {2}; if not, change \"level\" to {1}."),
        why =
                @Bilingual(
                        id =
                                "Kode dari tingkat lain menunjuk wilayah lain, sehingga rencana ini dikira milik wilayah itu.",
                        en = "A code of another level is that of another region, which the plan is then taken for."),
        sources =
                @Source(
                        value =
                                @Bilingual(
                                        id = "Kepmendagri 300.2.2-2138/2025",
                                        en = "Home Affairs decree 300.2.2-2138/2025"),
                        kind = Source.Kind.UNREAD_REGULATION),
        since = "0.1",
        bad = """
                { "region": { "code": "53.71", "name": "Kabupaten Contoh", "level": "KABUPATEN" } }
                """)
public final class RegionCodeLevel implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        Plan plan = graph.plan();
        RegionLevel level = plan.getRegion().getLevel();
        return plan.getRegion().getCode().flatMap(RegionCode::find).stream()
                .filter(code -> code.level() != level)
                .map(code -> Flaw.in(
                        plan, "/region/code", code.toString(), code.level().name(), level.name()))
                .toList();
    }
}
