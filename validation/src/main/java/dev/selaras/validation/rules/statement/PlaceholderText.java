package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.language.Words;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.PlanElement;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds texts beside the statement that were never written: meanings, definitions, sources that hold a placeholder.
 *
 * <p>The statement itself, and indicators that leave a member blank, are other rules' matter.
 */
@RuleInfo(
        code = "placeholder-text",
        severity = Severity.WARNING,
        looksAt = PlanElement.class,
        summary = @Bilingual(id = "Keterangan yang belum diisi", en = "Text that is a placeholder"),
        message =
                @Bilingual(
                        id = "Keterangan pada {2} \"{0}\" belum diisi: \"{1}\".",
                        en = "A text of the {2} \"{0}\" is a placeholder: \"{1}\"."),
        mend =
                @Bilingual(
                        id = "Tuliskan keterangan yang sebenarnya, atau hapus bagian ini.",
                        en = "Write what is meant, or take this member out."),
        why =
                @Bilingual(
                        id = "Keterangan semu membuat unsur tampak lengkap padahal tidak.",
                        en = "A placeholder makes an element look complete that is not."),
        sources = @Source(@Bilingual(id = "Praktik: mutu data", en = "Practice: quality of data")),
        since = "0.1",
        bad = """
                { "pillars": [ { "id": "P1", "label": "Maju", "meaning": "(akan ditentukan)" },
                               { "id": "P2", "label": "Sejahtera", "meaning": "Kebutuhan dasar terpenuhi." } ] }
                """)
public final class PlaceholderText implements ElementRule<PlanElement> {

    @Override
    public List<Flaw> check(Node<PlanElement> node) {
        boolean blankIsKnown = node.element() instanceof Indicator;
        List<Flaw> flaws = new ArrayList<>();
        TextMembers.eachBesideStatement(node.element(), (member, text) -> {
            for (String variant : Variants.of(text)) {
                if (isUnwritten(variant, blankIsKnown)) {
                    flaws.add(Flaw.at(Place.of(node, member), node.text(), variant)
                            .with(node.kind().noun()));
                    return;
                }
            }
        });
        return flaws;
    }

    private static boolean isUnwritten(String text, boolean blankIsKnown) {
        if (!Placeholders.mayBe(text)) {
            return false;
        }
        String words = Words.of(text).toString();
        return words.isEmpty() ? !blankIsKnown : Placeholders.isPlaceholder(words);
    }
}
