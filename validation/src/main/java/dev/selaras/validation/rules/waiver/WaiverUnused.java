package dev.selaras.validation.rules.waiver;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import dev.selaras.validation.rule.WaiverRule;
import dev.selaras.validation.rule.WaiverUse;
import dev.selaras.validation.waiver.Waiver;
import java.util.ArrayList;
import java.util.List;

/** Finds waivers that cover nothing, and elements of waivers at which there is nothing to cover. */
@RuleInfo(
        code = "waiver-unused",
        severity = Severity.WARNING,
        looksAt = Waiver.class,
        summary = @Bilingual(id = "Pengecualian tanpa temuan", en = "Waiver without a finding"),
        message =
                @Bilingual(
                        id = "Pengecualian aturan \"{0}\" untuk {1} tidak mencakup temuan apa pun.",
                        en = "The waiver of the rule \"{0}\" for {1} covers no finding."),
        mend =
                @Bilingual(
                        id =
                                "Hapus pengecualian ini, atau keluarkan unsur itu dari \"elements\"; bila salah tulis, perbaiki \"rule\" atau \"elements\".",
                        en =
                                "Remove the waiver, or take the element out of \"elements\"; if it was mistyped, mend \"rule\" or \"elements\"."),
        why =
                @Bilingual(
                        id = "Pengecualian yang tertinggal menutupi kesalahan yang muncul kemudian.",
                        en = "A waiver that was left behind covers faults that are made later."),
        sources =
                @Source(
                        @Bilingual(
                                id = "Praktik: pengecualian yang dapat dipertanggungjawabkan",
                                en = "Practice: waivers that can be accounted for")),
        since = "0.1",
        bad = """
                {
                  "waivers": [
                    { "rule": "goal-without-target", "elements": ["T1"], "reason": "Sasaran menunggu hasil evaluasi",
                      "owner": "Bappeda Kabupaten Contoh", "validUntil": "2029-12-31" }
                  ]
                }
                """)
public final class WaiverUnused implements WaiverRule {

    @Override
    public List<Flaw> check(PlanGraph graph, List<WaiverUse> uses) {
        List<Flaw> flaws = new ArrayList<>();
        for (WaiverUse use : uses) {
            Waiver waiver = use.waiver();
            if (!use.holds() || !use.checked()) {
                continue;
            }
            if (waiver.getElements().isEmpty() && use.covered() == 0) {
                flaws.add(Flaw.in(graph.plan(), "", waiver.getRule()).with(use.subject()));
            }
            waiver.getElements().stream()
                    .distinct()
                    .filter(element -> !use.elements().contains(element))
                    .forEach(element -> flaws.add(Flaw.in(graph.plan(), "", waiver.getRule(), element.getValue())));
        }
        return flaws;
    }
}
