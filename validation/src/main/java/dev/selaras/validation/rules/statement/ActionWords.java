package dev.selaras.validation.rules.statement;

import dev.selaras.core.language.Language;
import java.util.List;
import java.util.Set;

/**
 * Words that name something done and not something reached.
 *
 * <p>Indonesian forms them with {@code me-}, and where the form alone leaves doubt ({@code menteri}, {@code mediasi}) only
 * known words count; of nouns in {@code pe-…-an}, which name results too ({@code pertumbuhan}), likewise. English verbs that are nouns as well ({@code support}) are left out.
 */
final class ActionWords {

    private static final Set<String> INDONESIAN = Set.of(
            "membangun",
            "membentuk",
            "membina",
            "membuat",
            "memelihara",
            "memenuhi",
            "menambah",
            "menata",
            "mencapai",
            "mencegah",
            "mendorong",
            "mendukung",
            "mengatasi",
            "mengelola",
            "menggali",
            "mengurangi",
            "menjaga",
            "menjamin",
            "melayani",
            "melindungi",
            "menanggulangi",
            "menangani",
            "menyusun",
            "merawat");

    /** Nouns of making a change, which stay so whatever follows. */
    private static final Set<String> NOUNS_OF_CHANGE = Set.of(
            "peningkatan",
            "pengurangan",
            "penurunan",
            "penguatan",
            "percepatan",
            "perbaikan",
            "perluasan",
            "pengembangan",
            "pengoptimalan",
            "optimalisasi");

    /** Nouns of doing something, which with {@code yang} tell how it is done: a service that is clean and fast. */
    private static final Set<String> NOUNS_OF_WORK = Set.of(
            "pelaksanaan",
            "penyusunan",
            "penyelenggaraan",
            "penyediaan",
            "pembinaan",
            "pembentukan",
            "pengadaan",
            "penanganan",
            "penanggulangan",
            "penerapan",
            "pemeliharaan",
            "rehabilitasi",
            "fasilitasi",
            "sosialisasi",
            "implementasi");

    private static final Set<String> ENGLISH = Set.of(
            "accelerate",
            "achieve",
            "build",
            "conduct",
            "create",
            "develop",
            "enhance",
            "ensure",
            "establish",
            "expand",
            "implement",
            "improve",
            "maintain",
            "optimise",
            "optimize",
            "organise",
            "organize",
            "prepare",
            "preserve",
            "promote",
            "provide",
            "reduce",
            "strengthen");
    private static final Set<String> ENGLISH_NOUNS_TOO = Set.of("increase", "decrease");
    private static final Set<String> OF_A_NOUN = Set.of("in", "of");

    private ActionWords() {}

    /** Whether a statement of these words begins with one. */
    static boolean begin(List<String> words, Language language) {
        if (words.isEmpty()) {
            return false;
        }
        String first = words.get(0);
        if (language == Language.INDONESIAN) {
            return isIndonesian(first)
                    || NOUNS_OF_CHANGE.contains(first)
                    || (NOUNS_OF_WORK.contains(first) && !words.contains("yang"));
        }
        int verb = first.equals("to") && words.size() > 1 ? 1 : 0;
        String next = words.size() > verb + 1 ? words.get(verb + 1) : "";
        return ENGLISH.contains(words.get(verb))
                || (ENGLISH_NOUNS_TOO.contains(words.get(verb)) && !OF_A_NOUN.contains(next));
    }

    /** Whether an Indonesian word is one; {@code me-…-kan} and {@code memper-} are verbs, whatever stands between. */
    static boolean isIndonesian(String word) {
        boolean isVerb = (word.startsWith("me") && word.endsWith("kan")) || word.startsWith("memper");
        return INDONESIAN.contains(word) || (isVerb && !word.endsWith("nya"));
    }
}
