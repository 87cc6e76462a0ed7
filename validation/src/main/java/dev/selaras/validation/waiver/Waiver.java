package dev.selaras.validation.waiver;

import dev.selaras.core.model.Id;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody's word that findings of a rule may stand: which, why, who answers for it, and until when.
 *
 * <p>A finding stands at an element if the place to mend is there. Immutable and thread-safe.
 */
@Value.Immutable
@WaiverStyle
public interface Waiver extends Comparable<Waiver> {

    /** The code of the rule. */
    String getRule();

    /** The plan; nothing means every plan that is checked. */
    Optional<Id> getPlan();

    /** The elements; none given means the whole plan. */
    List<Id> getElements();

    /** Why the findings may stand; never blank. */
    String getReason();

    /** Who answers for it; never blank. */
    String getOwner();

    /** The regulation or letter it rests on. */
    Optional<String> getLegalBasis();

    /** The last day on which it holds. */
    LocalDate getValidUntil();

    /** Whether it holds on a day. */
    default boolean holdsOn(LocalDate day) {
        return !day.isAfter(getValidUntil());
    }

    /** By rule, then the narrower before the wider. */
    @Override
    default int compareTo(Waiver other) {
        return Comparator.comparing(Waiver::getRule)
                .thenComparing(waiver -> waiver.getPlan().isEmpty())
                .thenComparing(waiver -> waiver.getElements().isEmpty())
                .thenComparing(waiver -> waiver.getPlan().toString())
                .thenComparing(waiver -> waiver.getElements().toString())
                .thenComparing(Waiver::getValidUntil)
                .thenComparing(Waiver::getOwner)
                .thenComparing(Waiver::getReason)
                .thenComparing(waiver -> waiver.getLegalBasis().orElse(""))
                .thenComparing(waiver -> waiver.getLegalBasis().isPresent())
                .compare(this, other);
    }

    /** Refuses a waiver that says nothing. */
    @Value.Check
    default void check() {
        if (getReason().isBlank() || getOwner().isBlank()) {
            throw new IllegalArgumentException("a waiver needs a reason and an owner: " + getRule());
        }
    }

    /** A new builder; rule, reason, owner and the last day are required. */
    static WaiverBuilder builder() {
        return new WaiverBuilder();
    }
}
