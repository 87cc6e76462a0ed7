package dev.selaras.core.measurement;

import org.jspecify.annotations.Nullable;

/** Reads one family of kinds. */
@FunctionalInterface
interface CellReader {

    /** What the cell says, or null if it is of no kind of this family. */
    @Nullable Measurement read(Cell cell);
}
