package dev.selaras.core.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The versions of one plan in order, the first plan of each. */
final class Versions {

    private static final Comparator<AtHand> ORDER =
            Comparator.comparing(atHand -> atHand.plan().version());

    private Versions() {}

    /** The list with one more plan of the same id, unless it has that version already. There are some hundred at most. */
    static List<AtHand> with(List<AtHand> versions, AtHand more) {
        int at = Collections.binarySearch(versions, more, ORDER);
        if (versions.isEmpty() || at >= 0) {
            return versions.isEmpty() ? List.of(more) : versions;
        }
        List<AtHand> all = new ArrayList<>(versions);
        all.add(-at - 1, more);
        return List.copyOf(all);
    }
}
