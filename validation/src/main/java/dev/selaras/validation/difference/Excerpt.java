package dev.selaras.validation.difference;

import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import java.util.Optional;

/** As much of a value as a message quotes: from a little before the place where it differs from another. */
final class Excerpt {

    private static final Wording NOTHING = Wording.of("(kosong)", "(nothing)");

    /** As many characters as are shown before the first that differs. */
    private static final int BEFORE = 20;

    private Excerpt() {}

    static Wording of(Optional<String> value, Optional<String> other) {
        return value.filter(text -> !text.isEmpty())
                .map(text -> of(text, other.orElse("")))
                .map(shown -> Wording.of(shown.indexOf(' ') < 0 ? shown : '"' + shown + '"'))
                .orElse(NOTHING);
    }

    private static String of(String text, String other) {
        if (Printable.quoted(text).equals(Printable.of(text))) {
            return Printable.of(text);
        }
        int same = 0;
        while (same < text.length() && same < other.length() && text.charAt(same) == other.charAt(same)) {
            same++;
        }
        int start = Math.max(0, same - BEFORE);
        if (start > 0 && Character.isLowSurrogate(text.charAt(start))) {
            start--;
        }
        return (start > 0 ? "…" : "") + Printable.quoted(text.substring(start));
    }
}
