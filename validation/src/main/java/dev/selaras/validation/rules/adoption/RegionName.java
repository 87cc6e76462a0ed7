package dev.selaras.validation.rules.adoption;

import dev.selaras.core.language.Words;
import dev.selaras.core.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * What a region is called.
 *
 * @param printed the name as it stands
 * @param words its words without that for the level: {@code manggarai timur} of Kabupaten Manggarai Timur
 */
record RegionName(String printed, Words words) {

    private static final Set<String> LEVELS =
            Set.of("desa", "kab", "kabupaten", "kec", "kecamatan", "kelurahan", "kota", "prov", "provinsi");

    /** The levels whose plans others adopt. */
    private static final Set<String> UPPER = Set.of("kabupaten", "kota", "provinsi");

    /** Words with which a clause goes on after a name, in capitals or not. */
    private static final Set<String> NO_NAME = Set.of("periode", "tahun");

    /** The name of the region of a plan. */
    static RegionName of(Plan plan) {
        String printed = plan.getRegion().getName().in(plan.getLanguage());
        List<String> words = Words.of(printed).getWords();
        int first = 0;
        while (first < words.size() && LEVELS.contains(words.get(first))) {
            first++;
        }
        return new RegionName(printed, Words.of(String.join(" ", words.subList(first, words.size()))));
    }

    /** The first name of a regency, city or province in a clause: the words in capitals after that for the level. */
    static Optional<RegionName> in(String clause) {
        List<String> name = new ArrayList<>();
        boolean isNamed = false;
        for (StringTokenizer tokens = new StringTokenizer(clause); tokens.hasMoreTokens(); ) {
            String token = tokens.nextToken();
            String word = token.toLowerCase(Locale.ROOT);
            boolean isCapital = Character.isUpperCase(token.codePointAt(0));
            boolean isPart = isNamed && isCapital && !NO_NAME.contains(word) && !LEVELS.contains(word);
            if (UPPER.contains(word)) {
                isNamed = name.isEmpty();
            } else if (isPart) {
                name.add(token);
                isNamed = Character.isLetterOrDigit(token.codePointBefore(token.length()));
            } else {
                isNamed = false;
            }
            if (!isNamed && !name.isEmpty()) {
                break;
            }
        }
        String printed = String.join(" ", name);
        return Optional.of(new RegionName(printed, Words.of(printed)))
                .filter(any -> !any.words().isEmpty());
    }

    /** Whether a text has this name. */
    boolean isIn(Words text) {
        return !words.isEmpty() && text.contains(words);
    }
}
