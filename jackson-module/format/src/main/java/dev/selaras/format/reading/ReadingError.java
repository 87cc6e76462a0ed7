package dev.selaras.format.reading;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import java.util.List;
import org.immutables.value.Value;

/** One thing that keeps a document from being a plan, or that was left out of it, and where. Immutable and thread-safe. */
@Value.Immutable
@ReadingStyle
public interface ReadingError {

    /** What is wrong. */
    ReadingCode getCode();

    /** The place as a JSON pointer; empty for the document itself. */
    String getPointer();

    /** The line, from 1; 0 if unknown. */
    int getLine();

    /**
     * The column, from 1 as editors and Java count characters: in UTF-16 units, so that a sign beyond the first plane, such as
     * an emoji, counts two; 0 if unknown.
     */
    int getColumn();

    /** What the message speaks of. */
    List<Wording> getArguments();

    /** What is wrong, for people. */
    default String message(Language language) {
        return getCode().message().in(language, getArguments());
    }

    /** How to mend it, for people. */
    default String mend(Language language) {
        return getCode().mend().in(language, getArguments());
    }

    /** Place, fault and mend in English on one line, safe to print: for the messages of exceptions and logs. */
    default String summary() {
        String pointer = getPointer().isEmpty() ? "/" : getPointer();
        String place = getLine() == 0 ? pointer : pointer + " (line " + getLine() + ", column " + getColumn() + ")";
        return Printable.of(place + ": " + message(Language.ENGLISH) + " " + mend(Language.ENGLISH));
    }

    /** An error that speaks of these things. */
    static ReadingError of(ReadingCode code, String pointer, int line, int column, Wording... arguments) {
        return builder()
                .code(code)
                .pointer(pointer)
                .line(line)
                .column(column)
                .addArguments(arguments)
                .build();
    }

    /** A new builder; all but the arguments is required. */
    static ReadingErrorBuilder builder() {
        return new ReadingErrorBuilder();
    }
}
