package dev.selaras.core.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The state that a region wants to have reached at the end of the plan (visi).
 *
 * <p>Source: the national planning system act (UU 25/2004).
 */
@Value.Immutable
@ModelStyle
public non-sealed interface Vision extends Aim {

    /** The vision, without quotation marks. */
    Text getStatement();

    /** The popular short form, often an acronym. */
    Optional<Text> getShortForm();

    /** What the vision as a whole means, beyond its pillars. */
    Optional<Text> getSynthesis();

    @Override
    default Text text() {
        return getStatement();
    }

    /** A new builder; id and statement are required. */
    static VisionBuilder builder() {
        return new VisionBuilder();
    }
}
