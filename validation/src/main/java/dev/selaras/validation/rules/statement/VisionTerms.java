package dev.selaras.validation.rules.statement;

import dev.selaras.core.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The terms that a vision lists at its end: "… yang Maju, Mandiri dan Sejahtera".
 *
 * <p>There are none where it takes guessing to tell them: without "yang" or the name of the region before the first, with
 * more than one "dan", with terms of many words.
 */
final class VisionTerms {

    private static final Set<String> JOINING = Set.of("dan", "serta", "and");
    private static final Set<String> INTRODUCING =
            Set.of("kabupaten", "kota", "kecamatan", "menuju", "mewujudkan", "provinsi", "terwujudnya");
    private static final Set<String> NO_TERM = Set.of(
            "berbasis",
            "berdasarkan",
            "berlandaskan",
            "dalam",
            "dengan",
            "di",
            "melalui",
            "sebagai",
            "untuk",
            "yang",
            "by",
            "for",
            "in",
            "that",
            "through",
            "with");
    private static final int MOST_WORDS = 2;
    /** More than any vision lists; without a bound, many terms and many pillars would take long to compare. */
    private static final int MOST_TERMS = 12;

    private VisionTerms() {}

    /** The terms of a vision, in its order; none if they are not plain. */
    static List<Words> of(String vision, Words region) {
        List<List<String>> terms = new ArrayList<>(CommaParts.of(vision));
        terms.set(0, afterIntroduction(terms.get(0), region));
        List<String> last = terms.remove(terms.size() - 1);
        int joint = -1;
        for (int i = 0; i < last.size() && joint < 0; i++) {
            joint = JOINING.contains(last.get(i)) ? i : -1;
        }
        if (joint < 0 || (joint == 0 && terms.isEmpty())) {
            return List.of();
        }
        if (joint > 0) {
            terms.add(last.subList(0, joint));
        }
        terms.add(last.subList(joint + 1, last.size()));
        boolean arePlain = terms.size() <= MOST_TERMS && terms.stream().allMatch(VisionTerms::isPlain);
        return arePlain
                ? terms.stream().map(term -> Words.of(String.join(" ", term))).toList()
                : List.of();
    }

    /** What follows "yang", else the name of the region; nothing if neither is there. */
    private static List<String> afterIntroduction(List<String> words, Words region) {
        int yang = words.lastIndexOf("yang");
        if (yang >= 0) {
            return words.subList(yang + 1, words.size());
        }
        Set<String> ofRegion = Set.copyOf(region.getWords());
        List<String> rest =
                words.stream().filter(word -> !ofRegion.contains(word)).toList();
        return rest.size() == words.size()
                ? List.of()
                : rest.stream().filter(word -> !INTRODUCING.contains(word)).toList();
    }

    private static boolean isPlain(List<String> term) {
        return !term.isEmpty()
                && term.size() <= MOST_WORDS
                && term.stream().noneMatch(word -> NO_TERM.contains(word) || JOINING.contains(word))
                && term.stream().allMatch(word -> word.chars().allMatch(Character::isLetter));
    }
}
