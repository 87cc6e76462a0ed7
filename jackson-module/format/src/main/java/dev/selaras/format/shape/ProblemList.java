package dev.selaras.format.shape;

import dev.selaras.format.reading.Problems;
import dev.selaras.format.reading.ReadingCode;
import dev.selaras.format.reading.ReadingError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Problems as they are found: the first hundred are kept, the others counted. Beside a version that is unknown there are no
 * others. Used once, by one thread.
 */
final class ProblemList {

    /** Enough for a person to work on; a document with more faults than this is another kind of file. */
    private static final int MAX_KEPT = 100;

    private final List<ReadingError> kept = new ArrayList<>();
    private int further;
    private boolean unknownVersion;

    /** Adds a problem that takes time to put together, which is done only if it is kept. */
    void add(Supplier<ReadingError> problem) {
        if (kept.size() < MAX_KEPT) {
            add(problem.get());
        } else {
            further++;
        }
    }

    void add(ReadingError problem) {
        if (problem.getCode() == ReadingCode.UNKNOWN_VERSION) {
            kept.clear();
            kept.add(problem);
            further = 0;
            unknownVersion = true;
        } else if (unknownVersion) {
            return;
        } else if (kept.size() < MAX_KEPT) {
            kept.add(problem);
        } else {
            further++;
        }
    }

    /** Adds a problem that must be told whatever the number of others. */
    void addSurely(ReadingError problem) {
        if (kept.size() == MAX_KEPT) {
            kept.remove(MAX_KEPT - 1);
            further++;
        }
        add(problem);
    }

    /** Whether the document is in a version of the format that is unknown here. */
    boolean isOfUnknownVersion() {
        return unknownVersion;
    }

    /** All of them, in the order of the document. */
    Problems inOrder() {
        Comparator<ReadingError> byPlace =
                Comparator.comparingInt(ReadingError::getLine).thenComparingInt(ReadingError::getColumn);
        return new Problems(kept.stream().sorted(byPlace).toList(), further);
    }
}
