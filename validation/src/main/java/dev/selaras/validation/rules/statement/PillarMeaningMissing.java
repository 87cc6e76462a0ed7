package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.model.Pillar;
import dev.selaras.core.model.PlanType;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.AppliesTo;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;

/** Finds pillars of a vision whose meaning is not explained. */
@RuleInfo(
        code = "pillar-meaning-missing",
        severity = Severity.WARNING,
        looksAt = Pillar.class,
        summary = @Bilingual(id = "Pokok visi tanpa penjelasan makna", en = "Pillar without a meaning"),
        message =
                @Bilingual(
                        id = "Makna pokok visi \"{0}\" tidak dijelaskan.",
                        en = "The meaning of the pillar \"{0}\" is not explained."),
        mend = @Bilingual(id = "Isi \"meaning\" pokok visi ini.", en = "Fill in the \"meaning\" of this pillar."),
        why =
                @Bilingual(
                        id = "Tanpa makna yang disepakati, tidak dapat dinilai apakah misi benar-benar mendukung visi.",
                        en = "Without an agreed meaning nobody can tell whether a mission serves the vision."),
        sources = @Source(@Bilingual(id = "Praktik: pemaknaan visi", en = "Practice: explaining the vision")),
        appliesTo = @AppliesTo(PlanType.RPJMD),
        since = "0.1",
        bad = """
                { "pillars": [ { "id": "P1", "label": "Maju" },
                               { "id": "P2", "label": "Sejahtera", "meaning": "Kebutuhan dasar terpenuhi." } ] }
                """)
public final class PillarMeaningMissing implements ElementRule<Pillar> {

    @Override
    public List<Flaw> check(Node<Pillar> node) {
        return node.element().getMeaning().isPresent() ? List.of() : List.of(Flaw.at(node, node.text()));
    }
}
