package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import java.util.Collection;
import java.util.Locale;

/** Guesses which known name was meant by an unknown one, to suggest it and never to use it. */
final class Nearest {

    /** A name further off than this is not what was meant. */
    private static final int MAX_DISTANCE = 2;

    private static final int MAX_LENGTH = 40;

    private Nearest() {}

    static Wording suggestion(String name, Collection<String> known) {
        String nearest = "";
        int least = MAX_DISTANCE + 1;
        for (String candidate : known) {
            int distance = name.length() > MAX_LENGTH ? least : distance(name, candidate);
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest.isEmpty()
                ? Wording.of("yang dikenal: " + String.join(", ", known), "known are " + String.join(", ", known))
                : Wording.of("mungkin maksudnya \"" + nearest + "\"", "perhaps \"" + nearest + "\" is meant");
    }

    /** How many letters must be put in, left out or changed to make one name of the other, case aside. */
    private static int distance(String name, String other) {
        String a = name.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
