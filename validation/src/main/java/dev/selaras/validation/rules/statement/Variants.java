package dev.selaras.validation.rules.statement;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.Text;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What a text says in its languages. Rules that know words of some say nothing of a text in any other. */
final class Variants {

    private Variants() {}

    /** What a text says in every language. */
    static Stream<String> of(Text text) {
        return Stream.concat(text.getPlain().stream(), text.getByLanguage().values().stream());
    }

    /** What a text says in every language, by the JSON pointer of each. */
    static Map<String, String> byPointer(String pointer, Text text) {
        Map<String, String> variants = new LinkedHashMap<>();
        text.getPlain().ifPresent(plain -> variants.put(pointer, plain));
        text.getByLanguage().forEach((tag, variant) -> variants.put(pointer + "/" + tag, variant));
        return variants;
    }

    /**
     * What a text says in one language, regional forms of the language included.
     *
     * @param plainTag the language of a plain text
     */
    static Stream<String> in(Language language, Text text, String plainTag) {
        Stream<String> tagged = text.getByLanguage().entrySet().stream()
                .filter(variant -> isIn(language, variant.getKey()))
                .map(Map.Entry::getValue);
        return Stream.concat(text.getPlain().filter(plain -> isIn(language, plainTag)).stream(), tagged);
    }

    private static boolean isIn(Language language, String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        return lower.equals(language.tag()) || lower.startsWith(language.tag() + "-");
    }
}
