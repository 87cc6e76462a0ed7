package dev.selaras.format;

import dev.selaras.format.json.JsonSource;

/** A document that is {@code null}, at no place. */
record NullSource() implements JsonSource {

    @Override
    public Token next() {
        return Token.NULL;
    }

    @Override
    public void skip() {}

    @Override
    public String text() {
        return "null";
    }

    @Override
    public int line() {
        return 0;
    }

    @Override
    public int column() {
        return 0;
    }
}
