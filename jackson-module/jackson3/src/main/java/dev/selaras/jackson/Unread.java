package dev.selaras.jackson;

import dev.selaras.format.reading.Problems;
import dev.selaras.format.reading.ReadResult;
import dev.selaras.format.reading.ReadingCode;
import dev.selaras.format.reading.ReadingError;

/** A document that was found and not yet read. Immutable and thread-safe. */
interface Unread {

    /** How many bytes it has. */
    long size();

    /** Reads it; what is wrong with it is in the result. */
    <T> Document<T> read(DocumentReader<T> reader);

    /** The result of what is not even looked at. */
    static <T> ReadResult<T> refused(ReadingCode code) {
        return ReadResult.failed(Problems.of(ReadingError.of(code, "", 0, 0)), Problems.NONE);
    }
}
