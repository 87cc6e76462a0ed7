package dev.selaras.core.language;

import java.util.List;
import org.immutables.value.Value;

/**
 * The same thing said in Indonesian and in English.
 *
 * <p>Either text may have places for arguments, written {@code {0}} to {@code {9}}. Arguments are put in as they are:
 * braces inside an argument mean nothing. Immutable and thread-safe.
 */
@Value.Immutable
@WordingStyle
public abstract class Wording {

    Wording() {}

    /** The Indonesian text. */
    @Value.Parameter
    public abstract String getIndonesian();

    /** The English text. */
    @Value.Parameter
    public abstract String getEnglish();

    /** The wording with these texts. */
    public static Wording of(String indonesian, String english) {
        return ImmutableWording.of(indonesian, english);
    }

    /** What reads the same in both languages: a name, a quotation. */
    public static Wording of(String text) {
        return of(text, text);
    }

    /** A text as messages quote it: safe to print, not too long, and the same in both languages. */
    public static Wording quoted(String text) {
        return of(Printable.quoted(text));
    }

    /** A whole number in plain digits, which reads the same in both languages. */
    public static Wording of(long number) {
        return of(Long.toString(number));
    }

    /** The wording with its arguments put in; a place without an argument is left as it is. */
    public final Wording with(List<Wording> arguments) {
        return of(in(Language.INDONESIAN, arguments), in(Language.ENGLISH, arguments));
    }

    /** The text in a language, places for arguments left as they are. */
    public final String in(Language language) {
        return language == Language.INDONESIAN ? getIndonesian() : getEnglish();
    }

    /** The text in a language with its arguments; a place without an argument is left as it is. */
    public final String in(Language language, List<Wording> arguments) {
        String template = in(language);
        StringBuilder text = new StringBuilder(template.length() + 64);
        for (int i = 0; i < template.length(); i++) {
            int argument = placeAt(template, i);
            if (argument >= 0 && argument < arguments.size()) {
                text.append(arguments.get(argument).in(language));
                i += 2;
            } else {
                text.append(template.charAt(i));
            }
        }
        return text.toString();
    }

    private static int placeAt(String template, int i) {
        boolean isPlace = i + 2 < template.length() && template.charAt(i) == '{' && template.charAt(i + 2) == '}';
        char digit = isPlace ? template.charAt(i + 1) : ' ';
        return digit >= '0' && digit <= '9' ? digit - '0' : -1;
    }
}
