package dev.selaras.validation.rules.adoption;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds quotations that differ from the original, whatever the mode of adoption, if the plan quoted is at hand. */
@RuleInfo(
        code = "adoption-text-differs",
        severity = Severity.WARNING,
        looksAt = Adoption.class,
        summary = @Bilingual(id = "Kutipan yang berbeda dari aslinya", en = "Quotation that differs from the original"),
        message = @Bilingual(id = "Dikutip \"{0}\", aslinya \"{1}\".", en = "Quoted as \"{0}\", originally \"{1}\"."),
        mend =
                @Bilingual(
                        id = "Samakan \"quotedAs\" dengan aslinya; untuk kata-kata sendiri pakai \"localisedAs\".",
                        en = "Quote the original in \"quotedAs\"; for words of your own use \"localisedAs\"."),
        why =
                @Bilingual(
                        id = "Kutipan yang berubah mengubah isi yang diadopsi tanpa ada yang memutuskannya.",
                        en = "A changed quotation changes what is adopted, without anybody having decided so."),
        sources = @Source(@Bilingual(id = "Praktik: pemeriksaan kutipan", en = "Practice: checking of quotations")),
        since = "0.1",
        bad = """
                { "id": "lain", "adoptions": [ { "id": "A1", "mode": "SELECTED", "plan": "contoh",
                    "elements": [ { "ref": "M1", "quotedAs": "Meningkatkan pemerataan pendidikan" } ] } ] }
                """,
        good = """
                { "id": "lain", "adoptions": [ { "id": "A1", "mode": "SELECTED", "plan": "contoh",
                    "elements": [ { "ref": "M1", "quotedAs": "Meningkatkan mutu pendidikan" } ] } ] }
                """)
public final class AdoptionTextDiffers implements LibraryRule {

    private static final int MAX_KEPT = 40; // words of a difference, and characters of a word

    @Override
    public List<Flaw> check(PlanGraph graph, PlanLibrary library) {
        Map<Node<?>, String[]> originals = new HashMap<>(); // one long text may be quoted often
        List<Flaw> flaws = new ArrayList<>();
        for (Node<Adoption> node : graph.all(Adoption.class)) {
            List<AdoptedElement> elements = node.element().getElements();
            for (int i = 0; i < elements.size(); i++) {
                Optional<Text> quoted = elements.get(i).getQuotedAs();
                Optional<Node<?>> from = library.find(
                        Ref.to(node.element().getPlan(), elements.get(i).getRef()));
                if (quoted.isPresent() && from.isPresent()) {
                    String[] original = originals.computeIfAbsent(
                            from.get(), n -> words(n.element().text(), graph));
                    Place place = Place.of(node, "elements/" + i + "/quotedAs");
                    compare(words(quoted.get(), graph), original, place).ifPresent(flaws::add);
                }
            }
        }
        return flaws;
    }

    private static String[] words(Text text, PlanGraph graph) {
        return Words.of(text.in(graph.plan().getLanguage())).getWords().toArray(String[]::new);
    }

    private static Optional<Flaw> compare(String[] quoted, String[] original, Place place) {
        int head = Arrays.mismatch(quoted, original);
        if (head < 0) {
            return Optional.empty();
        }
        int least = Math.min(quoted.length, original.length);
        int tail = 0;
        while (head + tail < least && quoted[quoted.length - 1 - tail].equals(original[original.length - 1 - tail])) {
            tail++;
        }
        return Optional.of(Flaw.at(place, part(quoted, head, tail), part(original, head, tail)));
    }

    /** The words left when the first and the last are left out, and one of those on either side. */
    private static String part(String[] words, int head, int tail) {
        return Arrays.stream(words, Math.max(0, head - 1), words.length - Math.max(0, tail - 1))
                .limit(MAX_KEPT)
                .map(word -> word.substring(0, Math.min(word.length(), MAX_KEPT)))
                .collect(Collectors.joining(" "));
    }
}
