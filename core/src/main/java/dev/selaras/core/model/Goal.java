package dev.selaras.core.model;

import java.util.List;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * A general result that missions set out to reach by the end of the plan (tujuan).
 *
 * <p>A goal of a region serves missions and answers strategic issues; a goal of a unit derives from the region's targets.
 */
@Value.Immutable
@ModelStyle
public non-sealed interface Goal extends Aim {

    /** The goal. */
    Text getStatement();

    /** The missions this goal serves, of this plan or of one it adopts. */
    List<Ref> getMissions();

    /** The strategic issues this goal answers. */
    List<Ref> getIssues();

    /** The targets of a higher plan that this goal derives from. */
    List<Ref> getDerivedFrom();

    @Override
    @Value.NaturalOrder
    SortedMap<String, String> getCodes();

    @Override
    default Text text() {
        return getStatement();
    }

    @Override
    default void links(Links links) {
        links.each("missions", getMissions(), Mission.class);
        links.each("issues", getIssues(), StrategicIssue.class);
        links.each("derivedFrom", getDerivedFrom(), Target.class);
    }

    /** A new builder; id and statement are required. */
    static GoalBuilder builder() {
        return new GoalBuilder();
    }
}
