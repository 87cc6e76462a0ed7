package dev.selaras.core.language;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known name was meant by an unknown one, to suggest it and never to use it. */
public final class Nearest {

    /** A name further off than this is not what was meant, */
    private static final int MAX_DISTANCE = 2;

    /** or, of a long name, one further off than a letter in so many. */
    private static final int LETTERS_A_FAULT = 4;

    private static final int MAX_LENGTH = 64;

    private Nearest() {}

    /** The known name that is nearest to this one, the first of several; nothing if none is near. */
    public static Optional<String> to(String name, Collection<String> known) {
        if (name.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Optional<String> nearest = Optional.empty();
        // Of a name of one letter nothing would be left.
        int least = Math.min(name.length(), Math.max(MAX_DISTANCE, name.length() / LETTERS_A_FAULT) + 1);
        for (String candidate : known) {
            int distance = distance(name, candidate);
            if (distance < least) {
                least = distance;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
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
