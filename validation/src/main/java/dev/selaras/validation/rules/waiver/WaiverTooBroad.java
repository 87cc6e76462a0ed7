package dev.selaras.validation.rules.waiver;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.Id;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import dev.selaras.validation.rule.WaiverRule;
import dev.selaras.validation.rule.WaiverUse;
import dev.selaras.validation.waiver.Waiver;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds waivers for a whole plan where the findings stand at elements that could be named, be it one: what is found at
 * another tomorrow would be covered unseen. A finding about the plan itself has no element, so its waiver can't be narrower.
 */
@RuleInfo(
        code = "waiver-too-broad",
        severity = Severity.WARNING,
        looksAt = Waiver.class,
        summary =
                @Bilingual(
                        id = "Pengecualian yang lebih luas daripada temuannya",
                        en = "Waiver that is wider than its findings"),
        message =
                @Bilingual(
                        id =
                                "Pengecualian aturan \"{0}\" tidak menyebut unsur, padahal mencakup temuan pada {1} unsur.",
                        en =
                                "The waiver of the rule \"{0}\" names no element; the elements with findings that it covers number {1}."),
        mend =
                @Bilingual(
                        id = "Sebutkan unsur yang dimaksud dalam \"elements\"; temuan hari ini ada pada: {2}.",
                        en = "Name the elements that are meant in \"elements\"; today's findings are at {2}."),
        why =
                @Bilingual(
                        id = "Pengecualian tanpa unsur juga menutupi kesalahan yang muncul kemudian.",
                        en = "A waiver without elements also covers faults that are made later."),
        sources =
                @Source(
                        @Bilingual(
                                id = "Praktik: pengecualian yang dapat dipertanggungjawabkan",
                                en = "Practice: waivers that can be accounted for")),
        since = "0.1",
        bad = """
                {
                  "pillars": [ { "id": "P1", "label": "Maju" }, { "id": "P2", "label": "Sejahtera" } ],
                  "waivers": [
                    { "rule": "pillar-meaning-missing", "reason": "Dokumen resmi tidak memuat penjelasan",
                      "owner": "Bappeda Kabupaten Contoh", "validUntil": "2029-12-31" }
                  ]
                }
                """,
        good = """
                {
                  "pillars": [ { "id": "P1", "label": "Maju" }, { "id": "P2", "label": "Sejahtera" } ],
                  "waivers": [
                    { "rule": "pillar-meaning-missing", "elements": ["P1", "P2"],
                      "reason": "Dokumen resmi tidak memuat penjelasan",
                      "owner": "Bappeda Kabupaten Contoh", "validUntil": "2029-12-31" }
                  ]
                }
                """)
public final class WaiverTooBroad implements WaiverRule {

    /** As many elements as a person will look up. */
    private static final int MAX_NAMES = 20;

    @Override
    public List<Flaw> check(PlanGraph graph, List<WaiverUse> uses) {
        // Waivers of one rule share the set of elements, which may be large.
        IdentityHashMap<Set<Id>, String> names = new IdentityHashMap<>();
        return uses.stream()
                .filter(use ->
                        use.waiver().getElements().isEmpty() && !use.elements().isEmpty())
                .map(use -> Flaw.in(
                        graph.plan(),
                        "",
                        use.waiver().getRule(),
                        Integer.toString(use.elements().size()),
                        names.computeIfAbsent(use.elements(), WaiverTooBroad::names)))
                .toList();
    }

    private static String names(Set<Id> elements) {
        return elements.stream().sorted().limit(MAX_NAMES).map(Id::getValue).collect(Collectors.joining(", "))
                + (elements.size() > MAX_NAMES ? ", …" : "");
    }
}
