package dev.selaras.validation.rules.reference;

import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Id;
import java.util.List;
import java.util.Optional;

/** A circle as a message shows it: on from an id until it comes again. */
final class Circle {

    /** As long as an argument is shown in any form of report, in characters. */
    private static final int MAX_LENGTH = 80;

    private static final String ON = " → ";

    /** As much as is kept free to say how many are left out. */
    private static final int LEFT_OUT = 16;

    private Circle() {}

    /**
     * The whole circle, or as many of the first as a message holds and how many more there are.
     *
     * @param ids each once
     * @param end the one that comes again; nothing if it was not followed as far
     */
    static Wording of(List<Id> ids, Optional<Id> end) {
        Optional<String> whole =
                end.map(last -> joined(ids) + last).filter(all -> ids.size() == 1 || all.length() <= MAX_LENGTH);
        return whole.map(Wording::of).orElseGet(() -> cut(ids, end.isPresent() ? "" : "+"));
    }

    private static Wording cut(List<Id> ids, String orMore) {
        int shown = 1;
        while (shown < ids.size() - 1 && joined(ids.subList(0, shown + 1)).length() + LEFT_OUT <= MAX_LENGTH) {
            shown++;
        }
        String first = joined(ids.subList(0, shown));
        String more = ids.size() - shown + orMore;
        return Wording.of(first + "… (" + more + " lagi)", first + "… (" + more + " more)");
    }

    private static String joined(List<Id> ids) {
        StringBuilder text = new StringBuilder();
        ids.forEach(id -> text.append(id).append(ON));
        return text.toString();
    }
}
