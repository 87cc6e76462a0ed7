package dev.selaras.core.model;

import java.util.Optional;
import org.immutables.value.Value;

/** A word or phrase of the vision that carries it, and what is meant by it (pokok visi). */
@Value.Immutable
@ModelStyle
public non-sealed interface Pillar extends Aim {

    /** The word or phrase as the vision has it. */
    Text getLabel();

    /** What is meant by it. */
    Optional<Text> getMeaning();

    @Override
    default Text text() {
        return getLabel();
    }

    /** A new builder; id and label are required. */
    static PillarBuilder builder() {
        return new PillarBuilder();
    }
}
