package dev.selaras.validation.report;

import dev.selaras.validation.waiver.Waiver;
import org.immutables.value.Value;

/** A finding that stands under a waiver and does not count for the verdict. Immutable and thread-safe. */
@Value.Immutable
@ReportStyle
public interface WaivedFinding extends Comparable<WaivedFinding> {

    /** What was found. */
    Finding getFinding();

    /** The waiver, the narrowest of several that cover it. */
    Waiver getWaiver();

    @Override
    default int compareTo(WaivedFinding other) {
        int byFinding = getFinding().compareTo(other.getFinding());
        return byFinding != 0 ? byFinding : getWaiver().compareTo(other.getWaiver());
    }

    /** A new builder; both are required. */
    static WaivedFindingBuilder builder() {
        return new WaivedFindingBuilder();
    }
}
