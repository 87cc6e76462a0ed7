package dev.selaras.validation.rules.adoption;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.language.WordDifference;
import dev.selaras.core.language.Wording;
import dev.selaras.core.language.Words;
import dev.selaras.core.model.AdoptedElement;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Text;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import dev.selaras.validation.rule.Bilingual;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.LibraryRule;
import dev.selaras.validation.rule.RuleInfo;
import dev.selaras.validation.rule.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds quotations that differ from the original, whatever the mode of adoption, if the plan quoted is at hand. */
@RuleInfo(
        code = "adoption-text-differs",
        severity = Severity.WARNING,
        looksAt = Adoption.class,
        summary = @Bilingual(id = "Kutipan yang berbeda dari aslinya", en = "Quotation that differs from the original"),
        message =
                @Bilingual(
                        id = "Kata yang dikutip: {0}. Kata aslinya: {1}.",
                        en = "The words quoted: {0}. The original words: {1}."),
        mend =
                @Bilingual(
                        id =
                                "Samakan \"quotedAs\" dengan aslinya; rumusan sendiri ditulis sebagai unsur rencana ini, yang id-nya disebut pada \"localisedAs\".",
                        en =
                                "Quote the original in \"quotedAs\"; put words of your own into an element of this plan, and name its id in \"localisedAs\"."),
        why =
                @Bilingual(
                        id = "Kutipan yang berubah mengubah isi yang diadopsi tanpa ada yang memutuskannya.",
                        en = "A changed quotation changes what is adopted, without anybody having decided so."),
        sources = @Source(@Bilingual(id = "Praktik: pemeriksaan kutipan", en = "Practice: checking of quotations")),
        since = "0.1",
        bad = """
                { "id": "lain", "type": "OTHER", "adoptions": [ { "id": "A1", "mode": "SELECTED", "plan": "contoh",
                    "elements": [ { "ref": "M1", "quotedAs": "Meningkatkan pemerataan pendidikan" } ] } ] }
                """,
        good = """
                { "id": "lain", "type": "OTHER", "adoptions": [ { "id": "A1", "mode": "SELECTED", "plan": "contoh",
                    "elements": [ { "ref": "M1", "quotedAs": "Meningkatkan mutu pendidikan" } ] } ] }
                """)
public final class AdoptionTextDiffers implements LibraryRule {

    /** As many words beside a difference as a person needs to find it by. */
    private static final int BESIDE = 1;

    private static final Wording NOTHING = Wording.of("(kosong)", "(nothing)");

    @Override
    public List<Flaw> check(PlanGraph graph, PlanLibrary library) {
        Map<Node<?>, Words> originals = new HashMap<>(); // one long text may be quoted often
        List<Flaw> flaws = new ArrayList<>();
        for (Node<Adoption> node : graph.all(Adoption.class)) {
            List<AdoptedElement> elements = node.element().getElements();
            for (int i = 0; i < elements.size(); i++) {
                Place place = Place.of(node, "elements/" + i + "/quotedAs");
                Ref upper = Ref.to(node.element().getPlan(), elements.get(i).getRef());
                Optional<Words> quoted = elements.get(i).getQuotedAs().map(text -> words(text, graph));
                Optional<Words> original = library.find(upper)
                        .map(found -> originals.computeIfAbsent(
                                found, n -> words(n.element().text(), graph)));
                quoted.flatMap(q -> original.filter(o -> !o.equals(q)).map(o -> flaw(place, q, o)))
                        .ifPresent(flaws::add);
            }
        }
        return flaws;
    }

    private static Words words(Text text, PlanGraph graph) {
        return Words.of(text.in(graph.plan().getLanguage()));
    }

    private static Flaw flaw(Place place, Words quoted, Words original) {
        WordDifference words = WordDifference.between(quoted, original);
        return Flaw.at(place).with(shown(words.before(BESIDE))).with(shown(words.after(BESIDE)));
    }

    private static Wording shown(String words) {
        return words.isEmpty() ? NOTHING : Wording.of(words);
    }
}
