package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.language.Language;
import dev.selaras.core.language.Words;
import dev.selaras.core.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a text says in its languages. Rules that know words of some say nothing of a text in any other. */
final class Variants {

    private Variants() {}

    /** What a text says in every language. */
    static List<String> of(Text text) {
        if (text.getByLanguage().isEmpty()) {
            return List.of(text.toString());
        }
        List<String> variants = new ArrayList<>(text.getByLanguage().values());
        text.getPlain().ifPresent(plain -> variants.add(0, plain));
        return variants;
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
    static List<String> in(Language language, Text text, String plainTag) {
        if (text.getByLanguage().isEmpty()) {
            return isIn(language, plainTag) ? List.of(text.toString()) : List.of();
        }
        List<String> variants = new ArrayList<>();
        if (isIn(language, plainTag)) {
            text.getPlain().ifPresent(variants::add);
        }
        text.getByLanguage().forEach((tag, variant) -> {
            if (isIn(language, tag)) {
                variants.add(variant);
            }
        });
        return variants;
    }

    /** The words of what an element says, which are known already if it says so in the language of its plan. */
    static Words words(Node<?> node, String variant) {
        return variant.equals(node.text()) ? node.words() : Words.of(variant);
    }

    private static boolean isIn(Language language, String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        return lower.equals(language.tag()) || lower.startsWith(language.tag() + "-");
    }
}
