package dev.selaras.validation.report;

import java.util.Optional;
import org.immutables.value.Value;

/** One operation of a {@link Patch}, as RFC 6902 has it. Immutable and thread-safe. */
@Value.Immutable
@ReportStyle
public interface PatchOperation {

    /** What to do at the place. */
    enum Op {
        /** Put in a value that is not there. */
        ADD,
        /** Take out what is there. */
        REMOVE,
        /** Put a value in place of the one that is there. */
        REPLACE,
        /** Go no further unless this value is there. */
        TEST
    }

    /** What to do. */
    Op getOp();

    /** The place as a JSON pointer. */
    String getPath();

    /** The value, if it is a text. */
    Optional<String> getText();

    /** The value, if it is a number. */
    Optional<Integer> getNumber();

    /** Refuses a removal with a value and anything else without exactly one. */
    @Value.Check
    default void check() {
        boolean hasOne = getText().isPresent() != getNumber().isPresent();
        boolean hasNone = getText().isEmpty() && getNumber().isEmpty();
        if (getOp() == Op.REMOVE ? !hasNone : !hasOne) {
            throw new IllegalArgumentException("the operation " + getOp() + " has the wrong number of values");
        }
    }

    /** A new builder; operation, path and, but for a removal, one value are required. */
    static PatchOperationBuilder builder() {
        return new PatchOperationBuilder();
    }
}
