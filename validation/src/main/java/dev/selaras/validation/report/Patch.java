package dev.selaras.validation.report;

import dev.selaras.core.graph.Node;
import dev.selaras.validation.report.PatchOperation.Op;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;

/**
 * A mend that a program can apply: a JSON Patch (RFC 6902) of the document that the plan was read from.
 *
 * <p>Applied to that document it takes its finding away and brings no other. Whether it gives what the document means is
 * for a person to decide: a gap in numbers, which a patch closes, may be an element that was lost. It is for the document
 * as it was read: after one patch, read and check again before the next, because places may have moved. What is replaced
 * or removed is tested first, an element by its id alone. Immutable and thread-safe.
 */
@Value.Immutable
@ReportStyle
public interface Patch {

    /** What to do, one after the other. */
    List<PatchOperation> getOperations();

    /** The patch that puts a text in place of another. */
    static Patch replace(String pointer, String was, String value) {
        return of(text(Op.TEST, pointer, was), text(Op.REPLACE, pointer, value));
    }

    /** The patch that puts a whole number in place of another. */
    static Patch replace(String pointer, int was, int value) {
        return of(number(Op.TEST, pointer, was), number(Op.REPLACE, pointer, value));
    }

    /** The patch that puts in a member that is not there. */
    static Patch add(String pointer, String value) {
        return of(text(Op.ADD, pointer, value));
    }

    /** The patch that takes out a text. */
    static Patch remove(String pointer, String was) {
        return of(text(Op.TEST, pointer, was), removal(pointer));
    }

    /**
     * The patch that takes out an element. It tests the id at the place and nothing else: if other elements have that id
     * too, it takes out whichever stands there, so they must be equal.
     */
    static Patch remove(Node<?> node) {
        String id = node.element().getId().getValue();
        return of(text(Op.TEST, node.pointer() + "/id", id), removal(node.pointer()));
    }

    /** The patch that does what these do, one after the other. */
    static Patch inTurn(Collection<Patch> patches) {
        PatchBuilder all = builder();
        patches.forEach(patch -> all.addAllOperations(patch.getOperations()));
        return all.build();
    }

    private static Patch of(PatchOperation... operations) {
        return builder().addOperations(operations).build();
    }

    private static PatchOperation text(Op op, String pointer, String value) {
        return PatchOperation.builder().op(op).path(pointer).text(value).build();
    }

    private static PatchOperation number(Op op, String pointer, int value) {
        return PatchOperation.builder().op(op).path(pointer).number(value).build();
    }

    private static PatchOperation removal(String pointer) {
        return PatchOperation.builder().op(Op.REMOVE).path(pointer).build();
    }

    /** A new builder. */
    static PatchBuilder builder() {
        return new PatchBuilder();
    }
}
