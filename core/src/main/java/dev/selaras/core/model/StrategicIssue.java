package dev.selaras.core.model;

import java.util.List;
import org.immutables.value.Value;

/** A condition that planning must attend to because of its weight for the future (isu strategis). */
@Value.Immutable
@ModelStyle
public non-sealed interface StrategicIssue extends PlanElement {

    /** The issue. */
    Text getStatement();

    /** The problems that the issue sums up. */
    List<Ref> getProblems();

    @Override
    default Text text() {
        return getStatement();
    }

    @Override
    default void links(Links links) {
        links.each("problems", getProblems(), Problem.class);
    }

    /** A new builder; id and statement are required. */
    static StrategicIssueBuilder builder() {
        return new StrategicIssueBuilder();
    }
}
