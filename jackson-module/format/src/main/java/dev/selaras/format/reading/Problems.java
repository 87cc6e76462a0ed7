package dev.selaras.format.reading;

import java.util.List;

/**
 * Things to say about a document, the first of them in full. Immutable and thread-safe.
 *
 * @param kept those in full, in the order of the document
 * @param further how many there are besides
 */
public record Problems(List<ReadingError> kept, int further) {

    /** Nothing to say. */
    public static final Problems NONE = new Problems(List.of(), 0);

    /** Keeps a copy of the list. */
    public Problems {
        kept = List.copyOf(kept);
    }

    /** One thing to say. */
    public static Problems of(ReadingError only) {
        return new Problems(List.of(only), 0);
    }
}
