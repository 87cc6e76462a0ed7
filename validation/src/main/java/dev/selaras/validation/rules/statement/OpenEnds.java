package dev.selaras.validation.rules.statement;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Words;
import java.util.List;
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
            "diarahkan",
            "guna",
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
    /** What makes "dalam" mean deep or inner. */
    private static final Set<String> BEFORE_DEEP =
            Set.of("cukup", "dari", "di", "ke", "laut", "lebih", "penyakit", "perairan", "sangat", "sumur");

    private OpenEnds() {}

    /**
     * The open end of a text, if it has one.
     *
     * @param isLast whether no item of its list comes after it, to which a comma or "dan" may lead on
     */
    static Optional<String> find(String text, Language language, boolean isLast) {
        List<String> words = Words.of(text).getWords();
        if (words.size() < 2 || text.endsWith(":")) {
            return Optional.empty();
        }
        if (text.endsWith(",")) {
            return isLast ? Optional.of(",") : Optional.empty();
        }
        String last = words.get(words.size() - 1);
        Set<String> callingForMore = language == Language.INDONESIAN ? INDONESIAN : ENGLISH;
        boolean isDeep = last.equals("dalam") && BEFORE_DEEP.contains(words.get(words.size() - 2));
        boolean leadsOn = !isLast && JOINING.contains(last);
        return callingForMore.contains(last) && !isDeep && !leadsOn ? Optional.of(last) : Optional.empty();
    }
}
