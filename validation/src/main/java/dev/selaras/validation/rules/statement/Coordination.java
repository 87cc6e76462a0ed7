package dev.selaras.validation.rules.statement;

import dev.selaras.core.language.Language;
import java.util.List;
import java.util.Set;

/**
 * What is coordinated in the main clause of a statement, as far as plain words tell.
 *
 * <p>The main clause ends at the first word that opens another, such as "yang" or "melalui". Two items are often one
 * thing with two names, so only three make a list, and those that are the name of a sector are one.
 */
final class Coordination {

    private static final Set<String> JOINING = Set.of("dan", "serta", "and");
    private static final Set<String> ENDING_THE_CLAUSE = Set.of(
            "agar",
            "antara",
            "atas",
            "bagi",
            "baik",
            "berbasis",
            "berdasarkan",
            "dari",
            "dengan",
            "di",
            "guna",
            "kepada",
            "khususnya",
            "melalui",
            "meliputi",
            "menjadi",
            "menuju",
            "oleh",
            "pada",
            "sebagai",
            "secara",
            "seperti",
            "terhadap",
            "terutama",
            "untuk",
            "upaya",
            "yaitu",
            "yakni",
            "yang",
            "as",
            "at",
            "by",
            "for",
            "from",
            "in",
            "including",
            "such",
            "that",
            "through",
            "to",
            "which",
            "who",
            "with");
    /** Where a comma or a joining word stands inside a name: usaha mikro, kecil, dan menengah. */
    private static final Set<String> NAMES = Set.of(
            "mikro kecil",
            "kecil menengah",
            "koperasi usaha",
            "pertanian kehutanan",
            "kehutanan perikanan",
            "pertanian perikanan",
            "iman takwa",
            "iman taqwa",
            "takwa akhlak",
            "taqwa akhlak",
            "keimanan ketakwaan",
            "ketakwaan akhlak",
            "sandang pangan",
            "pangan papan");
    /** Those whom one result serves: a list of them is no list of results. */
    private static final Set<String> PEOPLE = Set.of(
            "anak",
            "balita",
            "buruh",
            "disabilitas",
            "ibu",
            "keluarga",
            "lansia",
            "nelayan",
            "pekerja",
            "pemuda",
            "penyandang",
            "perempuan",
            "petani",
            "peternak",
            "remaja",
            "children",
            "elderly",
            "farmers",
            "women",
            "youth");

    private static final Set<String> ENGLISH_RESULTS =
            Set.of("decreased", "enhanced", "expanded", "improved", "increased", "reduced", "strengthened");
    private static final Set<String> NO_RESULTS = Set.of("berikutnya", "terutamanya");

    private final Language language;
    private boolean inMainClause = true;
    /** Whether only verbs were read so far: several of them with one object are one head. */
    private boolean inVerbs = true;

    private boolean secondHead;
    private int commas;
    private int joints;
    private boolean endsJoined;
    private String before = "";

    private Coordination(Language language) {
        this.language = language;
    }

    /** The coordination in a text. */
    static Coordination of(String text, Language language) {
        Coordination coordination = new Coordination(language);
        List<List<String>> parts = CommaParts.of(text);
        for (int i = 0; i < parts.size(); i++) {
            coordination.read(parts.get(i), i == 0, parts.get(0));
        }
        return coordination;
    }

    /** Whether the text says several things are to be reached. */
    boolean isSeveral() {
        return secondHead || (commas > 0 && joints > 1 && endsJoined);
    }

    private void read(List<String> words, boolean isFirst, List<String> beginning) {
        boolean joined = !words.isEmpty() && JOINING.contains(words.get(0));
        // A comma before "dalam" sets off a circumstance and lists nothing.
        inMainClause &= isFirst || words.isEmpty() || !words.get(0).equals("dalam");
        if (!isFirst && !joined && !words.isEmpty()) {
            join(words.get(0), true);
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            inMainClause &= !ENDING_THE_CLAUSE.contains(word);
            if (JOINING.contains(word) && i + 1 < words.size()) {
                join(words.get(i + 1), i == 0 && !isFirst);
                endsJoined |= inMainClause;
                secondHead |= !inVerbs && isHead(words.get(i + 1), beginning);
            }
            inVerbs &= JOINING.contains(word) || isVerb(word);
            before = JOINING.contains(word) ? before : word;
        }
    }

    private void join(String next, boolean atComma) {
        boolean isOneThing = (inVerbs && isVerb(next)) || PEOPLE.contains(next) || NAMES.contains(before + " " + next);
        if (inMainClause && !isOneThing) {
            joints++;
            commas += atComma ? 1 : 0;
            endsJoined = false;
        }
    }

    /** Whether a word begins a second statement within the text, of the same form as the first. */
    private boolean isHead(String word, List<String> beginning) {
        String first = beginning.isEmpty() ? "" : beginning.get(0);
        if (language == Language.ENGLISH) {
            return inMainClause && ENGLISH_RESULTS.contains(first) && ENGLISH_RESULTS.contains(word);
        }
        return (isResult(first) && isResult(word))
                || (inMainClause && ActionWords.isIndonesian(first) && ActionWords.isIndonesian(word));
    }

    /** Whether a word may be a verb, by its form; in doubt it is, and the text is not accused. */
    private boolean isVerb(String word) {
        return language == Language.ENGLISH
                ? ENGLISH_RESULTS.contains(word) || ActionWords.begin(List.of(word), language)
                : word.startsWith("me") || word.startsWith("ber") || word.startsWith("ter");
    }

    private static boolean isResult(String word) {
        return word.endsWith("nya")
                && (word.startsWith("me") || word.startsWith("ter") || word.startsWith("ber"))
                && !NO_RESULTS.contains(word);
    }
}
