package dev.selaras.validation.picture;

import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Ref;
import java.util.Optional;

/**
 * One element in a performance tree, or what stands in place of one that is not there. Immutable and thread-safe.
 *
 * @param level the level it stands on; for what is not there, the level on which it is looked for
 * @param state what there is to say of it
 * @param element the element: {@code M1} in this plan, {@code rpjmd-ponorogo-2016-2021#M1} in another; nothing for a gap
 *     that no reference names
 * @param number its official number as printed, if it has one
 * @param text its statement, label or name in the language of the plan, exactly as printed; empty for what is not there
 * @param pointer its place in the document as a JSON pointer; nothing for what is not there
 * @param hidden how many lines lead from here to what is left out
 */
public record Box(
        ElementKind level,
        State state,
        Optional<Ref> element,
        Optional<String> number,
        String text,
        Optional<String> pointer,
        int hidden) {

    /** What there is to say of a box. */
    public enum State {
        /** An element without errors or warnings, or of which no report was given. */
        PLAIN,
        /** An element with a warning and no error. */
        WARNING,
        /** An element with an error. */
        ERROR,
        /** No element: a reference names none of the kind expected, or the chain breaks here. */
        MISSING,
        /** An element of another plan, which was not looked up. */
        ELSEWHERE
    }

    Box hiding(int lines) {
        return new Box(level, state, element, number, text, pointer, hidden + lines);
    }
}
