package dev.selaras.core.language;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** The names of languages by BCP 47: {@code id}, {@code en-GB}. */
public final class LanguageTags {

    private static final int MAX_LENGTH = 35;

    private LanguageTags() {}

    /** Whether a text is such a name. */
    public static boolean isTag(String tag) {
        if (tag.isEmpty() || tag.length() > MAX_LENGTH) {
            return false;
        }
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
