package dev.selaras.validation.rules.measurement;

import dev.selaras.core.language.Words;
import java.util.Locale;
import java.util.Set;

/**
 * The codes of the Sustainable Development Goals (SDG, in Indonesian TPB): {@code 1.2.1}, {@code 4.a.1}, {@code 11.c}, and
 * those of national indicators such as {@code 1.3.1.(a)}.
 */
final class SdgCodes {

    private static final Set<String> SYSTEM = Set.of("sdg", "sdgs", "tpb");

    /** What may be written before a code besides the name of the system. */
    private static final Set<String> LEVEL_NAMES = Set.of("tujuan", "goal", "target");

    private static final int GOALS = 17;

    private static final int MAX_NUMBER = 99;

    private static final int LEVELS = 4;

    private SdgCodes() {}

    /** Whether a name is that of this system of codes, alone or with other words: {@code TPB/SDGs}. */
    static boolean areNamed(String name) {
        return Words.of(name).getWords().stream().anyMatch(SYSTEM::contains);
    }

    /** Whether a text holds codes and nothing else; several may stand side by side. */
    static boolean areIn(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace(" dan ", ",").replace(" and ", ",");
        int start = 0;
        boolean isAny = false;
        for (int i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || ",;/&\n".indexOf(plain.charAt(i)) >= 0) {
                String part = withoutNames(plain.substring(start, i));
                if (!part.isEmpty() && !isCode(bare(part))) {
                    return false;
                }
                isAny |= !part.isEmpty();
                start = i + 1;
            }
        }
        return isAny;
    }

    /** The text after the words {@code SDGs:} and {@code tujuan}, and without spaces around it. */
    private static String withoutNames(String text) {
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
        } while (isName(text.substring(start, end)));
        return text.substring(start).strip();
    }

    /** Spaces, and the signs that may follow a name. */
    private static boolean isGap(char c, boolean afterName) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || (afterName && (c == ':' || c == '-'));
    }

    private static boolean isName(String word) {
        return SYSTEM.contains(word) || LEVEL_NAMES.contains(word);
    }

    /** The code without spaces, brackets, the star of a proxy indicator and a closing dot. */
    private static String bare(String printed) {
        StringBuilder bare = new StringBuilder(printed.length());
        printed.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(bare::appendCodePoint);
        int to = bare.length();
        while (to > 0 && "*.".indexOf(bare.charAt(to - 1)) >= 0) {
            to--;
        }
        return bare.substring(0, to).replace(".(", ".").replace('(', '.').replace(")", "");
    }

    private static boolean isCode(String code) {
        int at = 0;
        for (int level = 0; level < LEVELS; level++) {
            int dot = code.indexOf('.', at);
            if (!isPart(level, code.substring(at, dot < 0 ? code.length() : dot))) {
                return false;
            }
            if (dot < 0) {
                return true;
            }
            at = dot + 1;
        }
        return false;
    }

    /** A goal, a target of it, an indicator of that, and the letter of a national indicator; each may be the last. */
    private static boolean isPart(int level, String part) {
        return switch (level) {
            case 0 -> isNumber(part, GOALS);
            case 1 -> isNumber(part, MAX_NUMBER) || isLetter(part, 'd');
            case 2 -> isNumber(part, MAX_NUMBER);
            default -> isLetter(part, 'z');
        };
    }

    private static boolean isNumber(String part, int most) {
        boolean isDigits = !part.isEmpty() && part.length() <= 2 && part.chars().allMatch(c -> c >= '0' && c <= '9');
        return isDigits && Integer.parseInt(part) >= 1 && Integer.parseInt(part) <= most;
    }

    private static boolean isLetter(String part, char last) {
        return part.length() == 1 && part.charAt(0) >= 'a' && part.charAt(0) <= last;
    }
}
