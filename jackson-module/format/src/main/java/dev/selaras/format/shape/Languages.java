package dev.selaras.format.shape;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Tells language tags from other names. */
final class Languages {

    private static final int MAX_LENGTH = 35;

    private Languages() {}

    static boolean isTag(String tag) {
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
