package dev.selaras.core.language;

import java.util.Locale;

/** A language that the library speaks to people. */
public enum Language {
    /** Bahasa Indonesia, the language of the plans. */
    INDONESIAN("id"),
    /** English. */
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** The language for a locale: Indonesian for Indonesian ones, English for all others. */
    public static Language of(Locale locale) {
        // Old JVMs and old settings call Indonesian "in".
        String language = locale.getLanguage();
        return language.equals("id") || language.equals("in") ? INDONESIAN : ENGLISH;
    }
}
