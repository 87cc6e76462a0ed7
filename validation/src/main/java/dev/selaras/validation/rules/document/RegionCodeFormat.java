package dev.selaras.validation.rules.document;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.RegionCode;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.PlanRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;

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
                .map(code -> Flaw.in(plan, "/region/code", code))
                .toList();
    }
}
