package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.format.json.JsonSource.Token;

/** The kinds of JSON values, as people are told of them. */
final class Kinds {

    static final Wording OBJECT = Wording.of("objek { … }", "an object { … }");
    static final Wording ARRAY = Wording.of("daftar [ … ]", "a list [ … ]");
    static final Wording STRING = Wording.of("teks \"…\"", "a text \"…\"");
    static final Wording NUMBER = Wording.of("bilangan", "a number");
    static final Wording BOOLEAN = Wording.of("true atau false", "true or false");
    private static final Wording NULL = Wording.of("null", "null");

    private Kinds() {}

    /** The value that begins here, as a message speaks of it. */
    static String written(Reading in) {
        return switch (in.token()) {
            case STRING, NUMBER -> in.text();
            case START_ARRAY -> "[ … ]";
            default -> "{ … }";
        };
    }

    static Wording nameOf(Token token) {
        return switch (token) {
            case START_OBJECT, END_OBJECT, NAME -> OBJECT;
            case START_ARRAY, END_ARRAY -> ARRAY;
            case STRING -> STRING;
            case NUMBER -> NUMBER;
            case BOOLEAN -> BOOLEAN;
            case NULL, END -> NULL;
        };
    }
}
