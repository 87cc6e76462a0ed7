package dev.selaras.core.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A gap between what is and what should be (permasalahan), as found by analysis.
 *
 * <p>Problems form a tree of up to three levels: main problem, problem, root cause.
 */
@Value.Immutable
@ModelStyle
public non-sealed interface Problem extends PlanElement {

    /** The problem. */
    Text getStatement();

    /** The level of analysis. */
    Optional<ProblemLevel> getLevel();

    /** The problem that this one is a part or a cause of. */
    Optional<Ref> getParent();

    @Override
    default Text text() {
        return getStatement();
    }

    @Override
    default void links(Links links) {
        links.each("parent", getParent(), Problem.class);
    }

    /** A new builder; id and statement are required. */
    static ProblemBuilder builder() {
        return new ProblemBuilder();
    }
}
