package dev.selaras.validation.report;

import dev.selaras.core.language.Wording;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Ref;
import java.util.Optional;
import org.immutables.value.Value;

/** One level of the chain from the vision of a plan down to where it breaks. Immutable and thread-safe. */
@Value.Immutable
@ReportStyle
public interface ChainStep {

    /** What there is on this level. */
    enum State {
        /** An element of a plan at hand. */
        THERE,
        /** An element of another plan, which was not looked up. */
        ELSEWHERE,
        /** No element: the chain breaks here. */
        MISSING
    }

    /** What people see where the chain breaks. */
    Wording GAP = Wording.of("✗ (tidak ada)", "✗ (missing)");

    /** The kind of element that stands on this level, or should. */
    ElementKind getKind();

    /** What there is. */
    State getState();

    /** The element with its plan; where it is missing, what a reference names, or nothing if none names any. */
    Optional<Ref> getElement();

    /** What the element says, cut to a few hundred characters; nothing unless it is there. */
    Optional<String> getText();

    /** A new builder; kind and state are required. */
    static ChainStepBuilder builder() {
        return new ChainStepBuilder();
    }
}
