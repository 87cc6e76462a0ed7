package dev.selaras.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.selaras.format.json.JsonSource;
import dev.selaras.format.json.MalformedJsonException;
import dev.selaras.format.reading.ReadingCode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The tokens of a Jackson 2 parser. */
final class JacksonSource implements JsonSource {

    private final JsonParser parser;
    private boolean onFirst;

    /** The tokens of a parser, from the one it stands on, if any, or the next. */
    JacksonSource(JsonParser parser) {
        this.parser = parser;
        this.onFirst = parser.currentToken() != null;
    }

    @Override
    public Token next() {
        try {
            JsonToken token = onFirst ? parser.currentToken() : parser.nextToken();
            onFirst = false;
            return token == null ? end() : tokenOf(token);
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A parser of a program's own tokens may end in the middle. */
    private Token end() {
        if (!parser.getParsingContext().inRoot()) {
            throw new MalformedJsonException(ReadingCode.ENDS_EARLY, line(), column());
        }
        return Token.END;
    }

    private Token tokenOf(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case FIELD_NAME -> Token.NAME;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
            case VALUE_NULL -> Token.NULL;
            // What a program put into a tree of its own.
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new MalformedJsonException(ReadingCode.NOT_JSON, line(), column());
        };
    }

    @Override
    public void skip() {
        try {
            parser.skipChildren();
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (JsonProcessingException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int line() {
        return Math.max(0, parser.currentTokenLocation().getLineNr());
    }

    @Override
    public int column() {
        int column = parser.currentTokenLocation().getColumnNr();
        // An empty document ends before its first column.
        return column == 0 ? 1 : Math.max(0, column);
    }

    private MalformedJsonException malformed(JsonProcessingException e) {
        ReadingCode code = e instanceof StreamConstraintsException
                ? limitPassed()
                : e instanceof JsonEOFException ? ReadingCode.ENDS_EARLY : ReadingCode.NOT_JSON;
        JsonLocation at = parser.currentLocation();
        // The parser has gone over the character that is wrong.
        int column = at.getColumnNr() - (code == ReadingCode.NOT_JSON && at.getColumnNr() > 1 ? 1 : 0);
        return new MalformedJsonException(code, Math.max(0, at.getLineNr()), Math.max(0, column), e);
    }

    private ReadingCode limitPassed() {
        int depth = parser.getParsingContext().getNestingDepth();
        return depth > parser.streamReadConstraints().getMaxNestingDepth()
                ? ReadingCode.TOO_DEEP
                : ReadingCode.TOO_LARGE;
    }
}
