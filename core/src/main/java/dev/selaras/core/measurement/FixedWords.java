package dev.selaras.core.measurement;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cells that say one of a few fixed words, in any case. */
final class FixedWords {

    private static final Set<String> MISSING =
            Set.of("", "-", "–", "—", "\u2212", "--", "---", "null", "belum ada data");
    private static final Set<String> NOT_APPLICABLE =
            Set.of("na", "n/a", "n.a.", "n.a", "tidak berlaku", "tidak relevan");
    private static final Set<String> DEBRIS =
            Set.of("#ref!", "#value!", "#div/0!", "#n/a", "#name?", "#num!", "#null!");
    private static final Map<String, Boolean> PRESENCE = Map.ofEntries(
            Map.entry("ada", true),
            Map.entry("tidak ada", false),
            Map.entry("belum ada", false),
            Map.entry("tepat", true),
            Map.entry("tidak tepat", false),
            Map.entry("tepat waktu", true),
            Map.entry("tidak tepat waktu", false),
            Map.entry("ya", true),
            Map.entry("tidak", false),
            Map.entry("sudah", true),
            Map.entry("belum", false));

    /** No word is longer; of a longer text no lower-case copy is made. */
    private static final int LONGEST = 20;

    private FixedWords() {}

    /** Whether a cell with this text holds no value. */
    static boolean isMissing(String text) {
        return text.length() <= LONGEST && MISSING.contains(text.toLowerCase(Locale.ROOT));
    }

    static @Nullable Measurement read(String raw, String text) {
        // Most cells are numbers, and none of the words begins like one.
        if (text.length() > LONGEST || (!text.isEmpty() && NumberReader.isDigit(text.charAt(0)))) {
            return null;
        }
        String word = text.toLowerCase(Locale.ROOT);
        if (MISSING.contains(word)) {
            return new MissingBuilder().raw(raw).build();
        }
        if (NOT_APPLICABLE.contains(word)) {
            return new NotApplicableBuilder().raw(raw).build();
        }
        if (DEBRIS.contains(word)) {
            return new UnreadableBuilder().raw(raw).build();
        }
        Boolean present = PRESENCE.get(word);
        return present == null
                ? null
                : new PresenceBuilder().raw(raw).present(present).build();
    }
}
