package dev.selaras.validation.report;

import dev.selaras.core.language.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that a rule found: which rule, how heavy, where, and what the message speaks of.
 *
 * <p>It holds no text; that is made when it is shown, in the reader's language. Findings sort by their first place, then
 * by rule. Immutable and thread-safe.
 */
@Value.Immutable
@ReportStyle
public interface Finding extends Comparable<Finding> {

    /** The code of the rule. */
    String getCode();

    /** How much it weighs. */
    Severity getSeverity();

    /** Where it is, at least one place and at most twenty; the first is where to mend, the others explain it. */
    List<Place> getPlaces();

    /** What the message speaks of, each cut to a few hundred characters. */
    List<Wording> getArguments();

    /** The chain that the finding is about, from the vision down, with what is missing in it; empty for other findings. */
    List<ChainStep> getChain();

    /** A mend that a program can apply, if there is one; see {@link Patch} for what it promises. */
    Optional<Patch> getPatch();

    /** Where to mend it. */
    default Place place() {
        return getPlaces().get(0);
    }

    @Override
    default int compareTo(Finding other) {
        return Comparator.comparing(Finding::place)
                .thenComparing(Finding::getCode)
                .thenComparing(Finding::getSeverity)
                .thenComparing(finding -> finding.getPlaces().toString())
                .thenComparing(finding -> finding.getArguments().toString())
                .thenComparing(finding -> finding.getChain().toString())
                .thenComparing(finding -> finding.getPatch().toString())
                .compare(this, other);
    }

    /** Refuses a finding that is nowhere. */
    @Value.Check
    default void check() {
        if (getPlaces().isEmpty()) {
            throw new IllegalArgumentException("a finding needs a place: " + getCode());
        }
    }

    /** A new builder; code, severity and a place are required. */
    static FindingBuilder builder() {
        return new FindingBuilder();
    }
}
