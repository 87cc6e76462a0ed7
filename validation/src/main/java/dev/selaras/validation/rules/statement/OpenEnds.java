package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.language.Language;
import dev.selaras.core.language.Words;
import dev.selaras.core.model.Adoption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ends that call for more text: words after which a sentence goes on, and a comma. */
final class OpenEnds {

    private static final Set<String> INDONESIAN = Set.of(
            "adalah",
            "agar",
            "atau",
            "bagi",
            "dan",
            "dalam",
            "dari",
            "dengan",
            "di",
            "diarahkan",
            "guna",
            "ke",
            "kepada",
            "maupun",
            "melalui",
            "meliputi",
            "merupakan",
            "oleh",
            "pada",
            "para",
            "sebagai",
            "secara",
            "sehingga",
            "seperti",
            "serta",
            "tentang",
            "terhadap",
            "untuk",
            "yaitu",
            "yakni",
            "yang");
    private static final Set<String> ENGLISH = Set.of("an", "and", "into", "of", "or", "than", "the", "their", "which");
    private static final Set<String> JOINING = Set.of("dan", "atau", "serta", "and", "or");
    /** What makes the word behind it end a phrase: penyakit dalam, tepat guna, peran serta. */
    private static final Map<String, Set<String>> COMPLETED_BY = Map.of(
            "dalam", Set.of("cukup", "dari", "di", "ke", "laut", "lebih", "penyakit", "perairan", "sangat", "sumur"),
            "guna", Set.of("berdaya", "berhasil", "daya", "hasil", "tepat"),
            "serta", Set.of("berperan", "ikut", "peran", "turut"));

    private OpenEnds() {}

    /** The open end of an element's statement in a language whose words are known, if it has one. */
    static Optional<String> of(Node<?> node) {
        if (node.element() instanceof Adoption adoption
                && adoption.getStatement().isEmpty()) {
            return Optional.empty();
        }
        List<? extends Node<?>> list = node.graph().all(node.kind().type());
        boolean isLast = list.get(list.size() - 1) == node;
        String plainTag = node.graph().plan().getLanguage();
        for (Language language : Language.values()) {
            for (String variant : Variants.in(language, node.element().text(), plainTag)) {
                Optional<String> end = find(variant.strip(), Variants.words(node, variant), language, isLast);
                if (end.isPresent()) {
                    return end;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The open end of a text, if it has one.
     *
     * @param isLast whether no item of its list comes after it, to which a comma or "dan" may lead on
     */
    private static Optional<String> find(String text, Words said, Language language, boolean isLast) {
        String words = said.toString();
        int gap = words.lastIndexOf(' ');
        if (gap < 0 || text.endsWith(":")) {
            return Optional.empty();
        }
        if (text.endsWith(",")) {
            return isLast ? Optional.of(",") : Optional.empty();
        }
        String last = words.substring(gap + 1);
        Set<String> callingForMore = language == Language.INDONESIAN ? INDONESIAN : ENGLISH;
        String before = words.substring(words.lastIndexOf(' ', gap - 1) + 1, gap);
        // A word said twice is another word: oleh-oleh.
        boolean isComplete =
                last.equals(before) || COMPLETED_BY.getOrDefault(last, Set.of()).contains(before);
        boolean leadsOn = !isLast && JOINING.contains(last);
        return callingForMore.contains(last) && !isComplete && !leadsOn ? Optional.of(last) : Optional.empty();
    }
}
