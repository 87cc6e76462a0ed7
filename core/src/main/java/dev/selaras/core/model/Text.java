package dev.selaras.core.model;

import dev.selaras.core.language.LanguageTags;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * One statement, in one language or several.
 *
 * <p>A statement is kept exactly as the document prints it, misprints and odd spaces included. A plain statement is in
 * the language of the plan that holds it ({@link Plan#getLanguage()}); translations carry a BCP 47 tag each. Comparison
 * that forgives case, space and punctuation is {@link dev.selaras.core.language.Words}; {@code equals} forgives nothing.
 */
@Value.Immutable
@ScalarStyle
public abstract class Text {

    Text() {}

    /** The statement in the plan's own language; absent if it is given by language only. */
    public abstract Optional<String> getPlain();

    /** The statements by language, or nothing in place of an empty map: nearly all have none, and there are many. */
    abstract Optional<SortedMap<String, String>> byLanguage();

    /** The statement by BCP 47 language tag, sorted by tag; empty if only the plain statement is given. */
    public final SortedMap<String, String> getByLanguage() {
        return byLanguage().orElseGet(Collections::emptySortedMap);
    }

    /** A statement in the plan's own language. */
    public static Text of(String plain) {
        return new TextBuilder().plain(plain).build();
    }

    /**
     * A statement in several languages.
     *
     * @param byLanguage the statement by BCP 47 tag, at least one
     * @throws IllegalArgumentException if there is no language, or a name that is no BCP 47 tag
     */
    public static Text of(Map<String, String> byLanguage) {
        if (byLanguage.isEmpty() || !byLanguage.keySet().stream().allMatch(LanguageTags::isTag)) {
            throw new IllegalArgumentException("a text needs at least one language, by a BCP 47 tag");
        }
        byLanguage.values().forEach(Objects::requireNonNull);
        return new TextBuilder()
                .byLanguage(Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage)))
                .build();
    }

    /**
     * The statement for readers of a language: that language's ({@code id} for {@code id-ID} too), else the plain one,
     * else that of the first tag.
     *
     * @param language a BCP 47 tag
     */
    public final String in(String language) {
        if (byLanguage().isEmpty()) {
            return toString();
        }
        for (String tag = language; !tag.isEmpty(); tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')))) {
            String statement = getByLanguage().get(tag);
            if (statement != null) {
                return statement;
            }
        }
        return toString();
    }

    /** The plain statement, else that of the first language tag. */
    @Override
    public final String toString() {
        return getPlain().orElseGet(() -> getByLanguage().get(getByLanguage().firstKey()));
    }
}
