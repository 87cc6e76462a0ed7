package dev.selaras.jackson;

import dev.selaras.format.json.JsonSource;
import dev.selaras.format.json.MalformedJsonException;
import dev.selaras.format.reading.ReadingCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The tokens of a Jackson 3 parser. */
final class JacksonSource implements JsonSource {

    private final JsonParser parser;
    private final boolean tellsPlaces;
    private boolean onFirst;

    /** The tokens of a parser, from the one it stands on, if any, or the next. */
    JacksonSource(JsonParser parser) {
        this(parser, true);
    }

    private JacksonSource(JsonParser parser, boolean tellsPlaces) {
        this.parser = parser;
        this.tellsPlaces = tellsPlaces;
        this.onFirst = parser.currentToken() != null;
    }

    /** The tokens of a parser without their places: what is asked for at each object takes its time. */
    static JacksonSource withoutPlaces(JsonParser parser) {
        return new JacksonSource(parser, false);
    }

    @Override
    public Token next() {
        try {
            JsonToken token = onFirst ? parser.currentToken() : parser.nextToken();
            onFirst = false;
            return token == null ? end() : tokenOf(token);
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /** A parser of a program's own tokens may end in the middle. */
    private Token end() {
        if (!parser.streamReadContext().inRoot()) {
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
            case PROPERTY_NAME -> Token.NAME;
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
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public int line() {
        return tellsPlaces ? Math.max(0, parser.currentTokenLocation().getLineNr()) : 0;
    }

    @Override
    public int column() {
        if (!tellsPlaces) {
            return 0;
        }
        int column = parser.currentTokenLocation().getColumnNr();
        // An empty document ends before its first column.
        return column == 0 ? 1 : Math.max(0, column);
    }

    /** What to say of an exception; that the stream failed is said as it is. */
    private MalformedJsonException malformed(JacksonException e) {
        if (e instanceof JacksonIOException) {
            throw e;
        }
        ReadingCode code = e instanceof StreamConstraintsException
                ? limitPassed()
                : e instanceof UnexpectedEndOfInputException ? ReadingCode.ENDS_EARLY : ReadingCode.NOT_JSON;
        TokenStreamLocation at = parser.currentLocation();
        // The parser has gone over the character that is wrong.
        int column = at.getColumnNr() - (code == ReadingCode.NOT_JSON && at.getColumnNr() > 1 ? 1 : 0);
        return new MalformedJsonException(code, Math.max(0, at.getLineNr()), Math.max(0, column), e);
    }

    private ReadingCode limitPassed() {
        int depth = parser.streamReadContext().getNestingDepth();
        return depth > parser.streamReadConstraints().getMaxNestingDepth()
                ? ReadingCode.TOO_DEEP
                : ReadingCode.TOO_LARGE;
    }
}
