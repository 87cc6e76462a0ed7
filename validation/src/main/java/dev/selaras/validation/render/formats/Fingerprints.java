package dev.selaras.validation.render.formats;

import dev.selaras.format.json.JsonPointer;
import dev.selaras.validation.render.Sha256;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * By what a finding is known from one run to the next: its rule, plan, element and member.
 *
 * <p>Neither lines nor places in lists are in it, so that it stays when a file is laid out anew, when an element moves, and when
 * the file is renamed. Findings alike in all that are numbered. Used for one run, by one thread.
 */
final class Fingerprints {

    /** Numbers below it are places in lists, others are years, by which values are named. */
    private static final int LEAST_YEAR_DIGITS = 4;

    private final Map<String, Integer> seen = new HashMap<>();

    /** The next finding's, in the form that GitHub knows. */
    String next(Finding finding) {
        Place place = finding.place();
        String known = String.join(
                "\n",
                finding.getCode(),
                place.getPlan().getValue(),
                place.getElement().map(Object::toString).orElse(""),
                members(place.getPointer()));
        return numbered(Sha256.of(known).toString());
    }

    /** That of an error of reading, for which there is no plan: by its document, code and pointer. */
    String next(String document, String code, String pointer) {
        return numbered(Sha256.of(String.join("\n", document, code, pointer)).toString());
    }

    private String numbered(String digest) {
        return digest + ":" + seen.merge(digest, 1, Integer::sum);
    }

    private static String members(String pointer) {
        List<String> steps = JsonPointer.steps(pointer);
        return IntStream.range(0, steps.size())
                .filter(i -> !isPlaceInList(i, steps.get(i)))
                .mapToObj(steps::get)
                .collect(Collectors.joining("/"));
    }

    /** In the lists of a plan itself there are no years, and may be more elements than years have figures. */
    private static boolean isPlaceInList(int depth, String step) {
        return (depth == 1 || step.length() < LEAST_YEAR_DIGITS) && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
