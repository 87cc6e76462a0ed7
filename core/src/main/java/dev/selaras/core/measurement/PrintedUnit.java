package dev.selaras.core.measurement;

import java.util.Locale;
import java.util.Set;

/** Tells a unit printed after a number from other text: no number of its own, and no month. */
final class PrintedUnit {

    private static final String SIGNS = "%‰°";

    private static final Set<String> MONTHS = Set.of(
            "januari",
            "februari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "desember");

    private PrintedUnit() {}

    /**
     * Whether text is a unit.
     *
     * @param text not empty, without white space around it
     * @param spaced whether there is space before it; if not, {@code 1e3} is no number of e3
     */
    static boolean isUnit(String text, boolean spaced) {
        char first = text.charAt(0);
        if (!isNaming(first) && first != '(' && first != '/') {
            return false;
        }
        boolean naming = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            naming |= isNaming(c);
            // m2 and CO2 are units; "dari 3 desa" is not.
            if (Character.isDigit(c) && !(spaced && Character.isLetterOrDigit(text.charAt(i - 1)))) {
                return false;
            }
        }
        return naming && !MONTHS.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isNaming(char c) {
        return Character.isLetter(c) || SIGNS.indexOf(c) >= 0;
    }
}
