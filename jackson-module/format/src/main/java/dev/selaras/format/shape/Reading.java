package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.format.json.JsonSource;
import dev.selaras.format.json.JsonSource.Token;
import dev.selaras.format.json.MalformedJsonException;
import dev.selaras.format.reading.ReadingCode;
import dev.selaras.format.reading.ReadingError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One document being read: where the reader stands, and what it found wrong so far. Used once, by one thread. */
public final class Reading {

    /** Enough for a person to work on; a document with more faults than this is another kind of file. */
    private static final int MAX_ERRORS = 100;

    /** As much of a wrong value as a message shows. */
    private static final int MAX_QUOTED = 80;

    private final JsonSource source;
    private final List<ReadingError> errors = new ArrayList<>();
    private final StringBuilder pointer = new StringBuilder();
    private Token token = Token.END;
    private NumberConvention numbers;
    private boolean numbersUsed;
    private boolean numbersDeclaredLate;

    /**
     * A reading that stands before the first token.
     *
     * @param source gives the tokens
     * @param numbers how numbers are written unless the document says otherwise
     */
    public Reading(JsonSource source, NumberConvention numbers) {
        this.source = source;
        this.numbers = numbers;
    }

    Token token() {
        return token;
    }

    /** Goes to the next token. */
    public Token next() {
        token = source.next();
        return token;
    }

    void skip() {
        source.skip();
    }

    String text() {
        return source.text();
    }

    /** Whether a text stands here, or what is one where a text is needed. */
    boolean isText() {
        return token == Token.STRING || (source.isUnquoted() && (token == Token.NUMBER || token == Token.BOOLEAN));
    }

    /** The text at this token, or null if it holds half a character, which no file could hold again; then that is noted. */
    @Nullable String wholeText() {
        String text = source.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (Character.isSurrogate(c) && !pair) {
                return refuse(ReadingCode.HALF_CHARACTER);
            }
            i += pair ? 1 : 0;
        }
        return text;
    }

    /** Goes into a member; give the result to {@link #leave}. */
    int enter(String member) {
        int mark = pointer.length();
        String name = member.length() <= MAX_QUOTED ? member : member.substring(0, MAX_QUOTED) + "…";
        pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        return mark;
    }

    /** Goes into an item of a list; give the result to {@link #leave}. */
    int enter(int index) {
        int mark = pointer.length();
        pointer.append('/').append(index);
        return mark;
    }

    void leave(int mark) {
        pointer.setLength(mark);
    }

    /** Notes an error at this place and goes over the value that stands here. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // always null, which is of every type
    <V> @Nullable V refuse(ReadingCode code, Wording... arguments) {
        note(code, source.line(), source.column(), arguments);
        skip();
        return null;
    }

    /** Refuses a value of another kind than needed. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // always null, which is of every type
    <V> @Nullable V wrongKind(Wording needed) {
        return token == Token.END
                ? refuse(ReadingCode.ENDS_EARLY)
                : refuse(ReadingCode.WRONG_KIND, needed, Kinds.nameOf(token));
    }

    /** Refuses a value of the right kind that can't be used. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // always null, which is of every type
    <V> @Nullable V refuseValue(String value, Wording needed) {
        return refuse(ReadingCode.VALUE_REFUSED, quoted(value), needed);
    }

    /** Notes an error and stays. */
    void note(ReadingCode code, int line, int column, Wording... arguments) {
        if (errors.size() < MAX_ERRORS) {
            errors.add(ReadingError.builder()
                    .code(code)
                    .pointer(pointer.toString())
                    .line(line)
                    .column(column)
                    .addArguments(arguments)
                    .build());
        }
    }

    int line() {
        return source.line();
    }

    int column() {
        return source.column();
    }

    static Wording quoted(String value) {
        return Wording.of(
                value.codePointCount(0, value.length()) <= MAX_QUOTED
                        ? value
                        : value.substring(0, value.offsetByCodePoints(0, MAX_QUOTED)) + "…");
    }

    /** How the numbers in cells are written. */
    NumberConvention numbers() {
        numbersUsed = true;
        return numbers;
    }

    void declareNumbers(NumberConvention declared) {
        numbersDeclaredLate = numbersUsed && declared != numbers;
        numbers = declared;
    }

    /** The convention that the document declared only after numbers that needed it. */
    public Optional<NumberConvention> numbersDeclaredLate() {
        return numbersDeclaredLate ? Optional.of(numbers) : Optional.empty();
    }

    /** Notes an error if numbers were read under the wrong convention. */
    public void refuseLateNumbers() {
        if (numbersDeclaredLate) {
            note(ReadingCode.DECLARED_LATE, 0, 0);
        }
    }

    /** Makes sure that nothing follows the value read. */
    public void end() {
        if (next() != Token.END) {
            note(ReadingCode.TRAILING_CONTENT, line(), column());
        }
    }

    /** Notes that from some place on there is no correct JSON. */
    public void stopAt(MalformedJsonException malformed) {
        note(malformed.code(), malformed.line(), malformed.column());
    }

    /** What was found wrong, in the order of the document. */
    public List<ReadingError> errors() {
        return errors.stream()
                .sorted(Comparator.comparingInt(ReadingError::getLine).thenComparingInt(ReadingError::getColumn))
                .toList();
    }
}
