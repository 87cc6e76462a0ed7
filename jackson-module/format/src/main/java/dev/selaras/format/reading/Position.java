package dev.selaras.format.reading;

import dev.selaras.core.language.Wording;
import java.util.List;

/**
 * Where in a document something stands. Immutable and thread-safe.
 *
 * @param line the line, from 1
 * @param column the column, from 1, counted in UTF-16 units as in {@link ReadingError#getColumn}
 */
public record Position(int line, int column) {

    private static final Wording IN_WORDS = Wording.of("baris {0}, kolom {1}", "line {0}, column {1}");

    /** The position as people are told it: line 31, column 5. */
    public Wording inWords() {
        return IN_WORDS.with(List.of(Wording.of(line), Wording.of(column)));
    }
}
