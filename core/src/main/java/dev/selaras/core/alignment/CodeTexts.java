package dev.selaras.core.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The reading of a text that holds codes: {@code TPB 1.2.1, 1.3.1.(a)* dan 4.a}. */
final class CodeTexts {

    private static final String SEPARATORS = ",;/&\n";

    private CodeTexts() {}

    /**
     * The codes in a text.
     *
     * @param names what may be written before a code, in lower case
     * @param code finds the code that a text without names and spaces is
     * @return nothing if there is no code, or something besides codes
     */
    static <C> Optional<List<C>> read(String text, Set<String> names, Function<String, Optional<C>> code) {
        String plain = text.toLowerCase(Locale.ROOT).replace(" dan ", ",").replace(" and ", ",");
        List<C> codes = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || SEPARATORS.indexOf(plain.charAt(i)) >= 0) {
                String part = withoutNames(plain.substring(start, i), names);
                Optional<C> found = part.isEmpty() ? Optional.empty() : code.apply(bare(part));
                if (found.isEmpty() && !part.isEmpty()) {
                    return Optional.empty();
                }
                found.ifPresent(codes::add);
                start = i + 1;
            }
        }
        return codes.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(codes));
    }

    /** The text after the words {@code SDGs:} and {@code tujuan}, and without spaces around it. */
    private static String withoutNames(String text, Set<String> names) {
        int start = 0;
        int end = 0;
        do {
            start = end;
            while (start < text.length() && isGap(text.charAt(start), end > 0)) {
                start++;
            }
            end = start;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
        } while (names.contains(text.substring(start, end)));
        return text.substring(start).strip();
    }

    /** Spaces, and the signs that may follow a name. */
    private static boolean isGap(char c, boolean afterName) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || (afterName && (c == ':' || c == '-'));
    }

    /** The code without spaces beside dots and brackets, the star of a proxy indicator and a closing dot. */
    private static String bare(String printed) {
        StringBuilder bare = new StringBuilder(printed.length());
        boolean isGap = false;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                isGap = true;
            } else {
                boolean isBetweenParts = !bare.isEmpty() && !isSign(bare.charAt(bare.length() - 1)) && !isSign(c);
                bare.append(isGap && isBetweenParts ? " " : "").append(c);
                isGap = false;
            }
        }
        int to = bare.length();
        while (to > 0 && "*.".indexOf(bare.charAt(to - 1)) >= 0) {
            to--;
        }
        return bare.substring(0, to);
    }

    private static boolean isSign(char c) {
        return ".()*".indexOf(c) >= 0;
    }
}
