package dev.selaras.format.reading;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import java.util.List;
import org.immutables.value.Value;

/** One thing that keeps a document from being a plan, and where. Immutable and thread-safe. */
@Value.Immutable
@ReadingStyle
public interface ReadingError {

    /** What is wrong. */
    ReadingCode getCode();

    /** The place as a JSON pointer; empty for the document itself. */
    String getPointer();

    /** The line, from 1; 0 if unknown. */
    int getLine();

    /** The column, in characters from 1; 0 if unknown. */
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

    /** A new builder; all but the arguments is required. */
    static ReadingErrorBuilder builder() {
        return new ReadingErrorBuilder();
    }
}
