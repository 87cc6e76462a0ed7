package dev.selaras.core.model;

import java.util.List;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * A specific, measurable result under a goal (sasaran).
 *
 * <p>It is a statement, never a number: the value that an indicator should reach in a year is a {@link Milestone}.
 */
@Value.Immutable
@ModelStyle
public non-sealed interface Target extends Aim {

    /** The target. */
    Text getStatement();

    /** The goals this target helps to reach. */
    List<Ref> getGoals();

    /** The indicators of a goal through which this target hangs from it, where a plan is built so. */
    List<Ref> getGoalIndicators();

    /** The missions this target serves directly, as a main target (sasaran pokok) of a long-term plan does. */
    List<Ref> getMissions();

    /** The strategic issues this target answers. */
    List<Ref> getIssues();

    @Override
    @Value.NaturalOrder
    SortedMap<String, String> getCodes();

    @Override
    default Text text() {
        return getStatement();
    }

    @Override
    default void links(Links links) {
        links.each("goals", getGoals(), Goal.class);
        links.each("goalIndicators", getGoalIndicators(), Indicator.class);
        links.each("missions", getMissions(), Mission.class);
        links.each("issues", getIssues(), StrategicIssue.class);
    }

    /** A new builder; id and statement are required. */
    static TargetBuilder builder() {
        return new TargetBuilder();
    }
}
