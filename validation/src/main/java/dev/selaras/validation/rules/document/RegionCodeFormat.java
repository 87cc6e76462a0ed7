package dev.selaras.validation.rules.document;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.RegionCode;
import dev.selaras.core.model.RegionLevel;
import dev.selaras.validation.report.Patch;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;
import java.util.Optional;

/** Finds region codes that cannot be the code of any region. */
@RuleInfo(
        code = "region-code-format",
        severity = Severity.ERROR,
        looksAt = Plan.class,
        summary = @Bilingual(id = "Kode wilayah yang tidak sesuai format", en = "Malformed region code"),
        message = @Bilingual(id = "\"{0}\" bukan kode wilayah.", en = "\"{0}\" is not a region code."),
        mend =
                @Bilingual(
                        id = "Isi \"code\" dengan kode resmi, misalnya 35, 35.02, 35.02.11, atau 35.02.11.2001.",
                        en = "Fill in \"code\" with the official code, such as 35, 35.02, 35.02.11 or 35.02.11.2001."),
        why =
                @Bilingual(
                        id = "Nama wilayah dapat sama; hanya kode yang menentukan wilayah mana yang dimaksud.",
                        en = "Regions share names; only the code tells which one is meant."),
        sources =
                @Source(
                        value =
                                @Bilingual(
                                        id = "Kepmendagri 300.2.2-2138/2025",
                                        en = "Home Affairs decree 300.2.2-2138/2025"),
                        kind = Source.Kind.UNREAD_REGULATION),
        since = "0.1",
        bad = """
                { "region": { "code": "53.6", "name": "Kabupaten Contoh", "level": "KABUPATEN" } }
                """)
public final class RegionCodeFormat implements PlanRule {

    @Override
    public List<Flaw> check(PlanGraph graph) {
        Plan plan = graph.plan();
        return plan.getRegion().getCode().stream()
                .filter(code -> RegionCode.find(code).isEmpty())
                .map(code -> flaw(plan, code))
                .toList();
    }

    private static Flaw flaw(Plan plan, String code) {
        Flaw flaw = Flaw.in(plan, "/region/code", code);
        return respaced(code, plan.getRegion().getLevel())
                .map(official -> flaw.mendedBy(Patch.replace("/region/code", code, official)))
                .orElse(flaw);
    }

    /** The code of the region's own level that has the same digits, where only what stands between them is wrong. */
    private static Optional<String> respaced(String code, RegionLevel level) {
        String digits = code.strip().replace(".", "").replace(" ", "").replace("-", "");
        return RegionCode.find(digits).filter(found -> found.level() == level).map(RegionCode::toString);
    }
}
