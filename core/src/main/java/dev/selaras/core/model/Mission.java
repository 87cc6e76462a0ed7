package dev.selaras.core.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What a region will do, in general terms, to reach its vision (misi).
 *
 * <p>Source: the national planning system act (UU 25/2004).
 */
@Value.Immutable
@ModelStyle
public non-sealed interface Mission extends Aim {

    /** The mission. */
    Text getStatement();

    /** The pillars of the vision that this mission serves. */
    List<Ref> getPillars();

    /** What the mission means in more words. */
    Optional<Elaboration> getElaboration();

    @Override
    @Value.NaturalOrder
    SortedMap<String, String> getCodes();

    @Override
    default Text text() {
        return getStatement();
    }

    @Override
    default void links(Links links) {
        links.each("pillars", getPillars(), Pillar.class);
    }

    /** A new builder; id and statement are required. */
    static MissionBuilder builder() {
        return new MissionBuilder();
    }
}
