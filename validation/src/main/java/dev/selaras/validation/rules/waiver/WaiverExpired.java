package dev.selaras.validation.rules.waiver;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Wording;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import dev.selaras.validation.rule.WaiverRule;
import dev.selaras.validation.rule.WaiverUse;
import dev.selaras.validation.waiver.Waiver;
import java.util.List;

/** Finds waivers whose last day is over. What they covered counts again. */
@RuleInfo(
        code = "waiver-expired",
        severity = Severity.WARNING,
        looksAt = Waiver.class,
        summary = @Bilingual(id = "Pengecualian yang sudah kedaluwarsa", en = "Waiver that has expired"),
        message =
                @Bilingual(
                        id = "Pengecualian aturan \"{0}\" untuk {1} sudah berakhir pada {2}; penanggung jawabnya {3}.",
                        en = "The waiver of the rule \"{0}\" for {1} expired on {2}; its owner is {3}."),
        mend =
                @Bilingual(
                        id =
                                "Perbaiki temuannya dan hapus pengecualian ini, atau perpanjang \"validUntil\" dengan alasan yang masih berlaku.",
                        en =
                                "Mend the findings and remove the waiver, or extend \"validUntil\" if the reason still holds."),
        why =
                @Bilingual(
                        id = "Pengecualian diberikan untuk waktu tertentu agar alasannya ditinjau kembali.",
                        en = "A waiver is given for a time, so that its reason is looked at again."),
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
                      "owner": "Bappeda Kabupaten Contoh", "validUntil": "2025-12-31" }
                  ]
                }
                """)
public final class WaiverExpired implements WaiverRule {

    @Override
    public List<Flaw> check(PlanGraph graph, List<WaiverUse> uses) {
        return uses.stream()
                .filter(use -> !use.holds())
                .map(use -> Flaw.in(graph.plan(), "", use.waiver().getRule())
                        .with(use.subject())
                        .with(Wording.of(use.waiver().getValidUntil().toString()))
                        .with(Wording.of(use.waiver().getOwner())))
                .toList();
    }
}
