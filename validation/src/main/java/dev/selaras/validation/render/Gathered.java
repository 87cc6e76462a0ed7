package dev.selaras.validation.render;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Id;
import java.util.ArrayList;
import java.util.List;

/** Several things on one line: as many as a person will read, and how many more there are. */
final class Gathered {

    private static final int MAX_SHOWN = 20;

    private static final Wording MORE = Wording.of("… ({0} lagi)", "… ({0} more)");

    private static final Wording NOT_AT_HAND = Wording.of(
            "Jawaban ini belum lengkap, karena rencana yang dirujuk tidak tersedia: {0}.",
            "This is not the whole answer, as plans referred to are not at hand: {0}.");

    private Gathered() {}

    /** The first of some texts, which are safe to print. */
    static String few(List<String> all, String between, Language language) {
        List<String> shown = new ArrayList<>(all.subList(0, Math.min(all.size(), MAX_SHOWN)));
        if (shown.size() < all.size()) {
            shown.add(MORE.in(language, List.of(Wording.of(all.size() - shown.size()))));
        }
        return String.join(between, shown);
    }

    /** A line that says why an answer is not whole; nothing if all plans are at hand. */
    static String notAtHand(List<Id> plans, Language language) {
        String ids = few(plans.stream().map(Id::getValue).toList(), ", ", language);
        return plans.isEmpty() ? "" : NOT_AT_HAND.in(language, List.of(Wording.of(ids))) + '\n';
    }
}
