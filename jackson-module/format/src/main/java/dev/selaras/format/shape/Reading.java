package dev.selaras.format.shape;

import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.format.json.JsonSource;
import dev.selaras.format.json.JsonSource.Token;
import dev.selaras.format.json.MalformedJsonException;
import dev.selaras.format.reading.KeptMembers;
import dev.selaras.format.reading.Problems;
import dev.selaras.format.reading.ReadingCode;
import dev.selaras.format.reading.ReadingError;
import dev.selaras.format.reading.UnknownMembers;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One document being read: where the reader stands, and what it found wrong so far. Used once, by one thread. */
public final class Reading {

    /** More than any statement; who forgets a closing quotation mark passes it. */
    private static final int MAX_TEXT = 100_000;

    private final JsonSource source;
    private final UnknownMembers policy;
    private final Keeping keeping;
    private final ProblemList errors = new ProblemList();
    private final ProblemList notes = new ProblemList();
    private final Pool pool = new Pool();
    private final Pointer pointer;
    private final Numbers numbers;
    private Token token = Token.END;
    private boolean valueIsOver;

    /**
     * A reading that stands before the first token.
     *
     * @param source gives the tokens
     * @param numbers how numbers are written unless the document says otherwise
     * @param policy what to do about unknown members
     */
    public Reading(JsonSource source, NumberConvention numbers, UnknownMembers policy) {
        this.source = source;
        this.numbers = new Numbers(numbers);
        this.policy = policy;
        this.keeping = new Keeping(policy == UnknownMembers.KEEP);
        this.pointer = new Pointer(keeping);
    }

    Token token() {
        return token;
    }

    /** Goes to the next token. */
    public Token next() {
        token = source.next();
        return token;
    }

    String text() {
        return source.text();
    }

    /** Whether the value here stands without quotes, in a language that lets texts stand so too. */
    boolean isUnquoted() {
        return source.isUnquoted();
    }

    /** Whether a text stands here, or what is one where a text is needed. */
    boolean isText() {
        return token == Token.STRING || (source.isUnquoted() && (token == Token.NUMBER || token == Token.BOOLEAN));
    }

    /** The text at this token, or null if it is too long or holds half a character; then that is noted. */
    @Nullable String wholeText() {
        String text = source.text();
        if (text.length() > MAX_TEXT) {
            return refuse(ReadingCode.TEXT_TOO_LONG, Wording.of("100.000", "100,000"));
        }
        return Halves.areIn(text) ? refuse(ReadingCode.HALF_CHARACTER) : text;
    }

    /** What texts stand for that were read before. */
    Pool pool() {
        return pool;
    }

    /** Where the reader stands; who goes into a member or an item tells it. */
    Pointer place() {
        return pointer;
    }

    /** Tells by what the item that was entered last is found again in its list, if it has to be. */
    <V> void identify(V item, Shape<V> shape) {
        keeping.identify(item, shape);
    }

    /** Notes an error at this place and goes over the value that stands here. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // always null, which is of every type
    <V> @Nullable V refuse(ReadingCode code, Wording... arguments) {
        note(code, source.line(), source.column(), arguments);
        source.skip();
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
        return refuse(ReadingCode.VALUE_REFUSED, Wording.quoted(value), needed);
    }

    /** Goes over the value of a member that the format does not know; says whether the object can be read without it. */
    boolean passUnknown(String name, Supplier<Wording> mend) {
        (policy == UnknownMembers.REFUSE ? errors : notes)
                .add(() -> problem(
                        ReadingCode.UNKNOWN_MEMBER, source.line(), source.column(), Wording.quoted(name), mend.get()));
        if (!keeping.take(this)) {
            source.skip();
        }
        return policy != UnknownMembers.REFUSE;
    }

    /** Notes an error and stays. */
    void note(ReadingCode code, int line, int column, Wording... arguments) {
        errors.add(problem(code, line, column, arguments));
    }

    private ReadingError problem(ReadingCode code, int line, int column, Wording... arguments) {
        return ReadingError.of(code, pointer.toString(), line, column, arguments);
    }

    int line() {
        return source.line();
    }

    int column() {
        return source.column();
    }

    /** How the numbers in cells are written. */
    NumberConvention numbers() {
        return numbers.use();
    }

    void declareNumbers(NumberConvention declared) {
        numbers.declare(declared);
    }

    /** The convention that the document declared only after numbers that needed it. */
    public Optional<NumberConvention> numbersDeclaredLate() {
        return numbers.declaredLate();
    }

    /** Notes an error if numbers were read under the wrong convention. */
    public void refuseLateNumbers() {
        if (numbers.declaredLate().isPresent()) {
            note(ReadingCode.DECLARED_LATE, 0, 0);
        }
    }

    /** Makes sure that nothing follows the value read. */
    public void end() {
        valueIsOver = true;
        if (next() != Token.END) {
            note(ReadingCode.TRAILING_CONTENT, line(), column());
        }
    }

    /** Notes that from some place on there is no correct JSON. */
    public void stopAt(MalformedJsonException malformed) {
        boolean isJunk = malformed.code() == ReadingCode.NOT_JSON || malformed.code() == ReadingCode.ENDS_EARLY;
        ReadingCode code = valueIsOver && isJunk ? ReadingCode.TRAILING_CONTENT : malformed.code();
        errors.addSurely(problem(code, malformed.line(), malformed.column()));
    }

    /** What was found wrong. */
    public Problems errors() {
        return errors.inOrder();
    }

    /** What was kept beside what was read. */
    public KeptMembers kept() {
        return keeping.end();
    }

    /** What was left out of what was read. */
    public Problems notes() {
        return errors.isOfUnknownVersion() ? Problems.NONE : notes.inOrder();
    }
}
