package dev.selaras.validation.rules.adoption;

import dev.selaras.core.graph.Node;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.AdoptionMode;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.List;

/** Finds adoptions that claim to select and name nothing, or claim to take over nothing and name something. */
@RuleInfo(
        code = "adoption-mode-contradicted",
        severity = Severity.WARNING,
        looksAt = Adoption.class,
        summary =
                @Bilingual(id = "Cara adopsi tidak sesuai isinya", en = "Mode of adoption at odds with what is named"),
        message =
                @Bilingual(
                        id = "Adopsi rencana \"{0}\" dinyatakan {1}, tetapi {2}.",
                        en = "The adoption of \"{0}\" is said to be {1}, but {2}."),
        mend =
                @Bilingual(
                        id = "Ganti \"mode\" dengan yang sesuai, atau perbaiki \"elements\".",
                        en = "Set \"mode\" to what is meant, or correct \"elements\"."),
        why =
                @Bilingual(
                        id = "Bila cara dan isinya bertentangan, tidak jelas apa yang diadopsi.",
                        en = "Where mode and elements disagree, nobody can tell what is adopted."),
        sources = @Source(@Bilingual(id = "Praktik: pemeriksaan kutipan", en = "Practice: checking of quotations")),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "OTHER", "adoptions": [ { "id": "A1", "mode": "SELECTED", "plan": "contoh" } ] }
                """,
        good = """
                { "id": "lain", "type": "OTHER", "adoptions": [ { "id": "A1", "mode": "SELECTED", "plan": "contoh",
                    "elements": [ { "ref": "M2" } ] } ] }
                """)
public final class AdoptionModeContradicted implements ElementRule<Adoption> {

    private static final Wording NOTHING = Wording.of("tidak ada unsur yang disebut", "no element is named");
    private static final Wording SOMETHING = Wording.of("ada unsur yang disebut", "elements are named");

    @Override
    public List<Flaw> check(Node<Adoption> node) {
        Adoption adoption = node.element();
        boolean isEmpty = adoption.getElements().isEmpty();
        boolean isContradicted =
                isEmpty ? adoption.getMode() == AdoptionMode.SELECTED : adoption.getMode() == AdoptionMode.NONE;
        return isContradicted
                ? List.of(Flaw.at(
                                Place.of(node, "mode"),
                                adoption.getPlan().getValue(),
                                adoption.getMode().name())
                        .with(isEmpty ? NOTHING : SOMETHING))
                : List.of();
    }
}
