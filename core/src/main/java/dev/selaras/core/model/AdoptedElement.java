package dev.selaras.core.model;

import java.util.Optional;
import org.immutables.value.Value;

/** One element of a higher plan as a lower plan takes it over. */
@Value.Immutable
@ModelStyle
public interface AdoptedElement {

    /** The element, by its id in the plan that is adopted. */
    Id getRef();

    /** The words in which the lower plan quotes it, misquotations included. */
    Optional<Text> getQuotedAs();

    /** The element of the lower plan that says the same in its own words. */
    Optional<Ref> getLocalisedAs();

    /** A new builder; the reference is required. */
    static AdoptedElementBuilder builder() {
        return new AdoptedElementBuilder();
    }
}
