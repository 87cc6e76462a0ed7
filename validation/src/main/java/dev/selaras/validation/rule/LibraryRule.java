package dev.selaras.validation.rule;

import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import java.util.List;

/** A rule about a plan among others that it refers to. What is not at hand is no fault and must not be guessed. */
public non-sealed interface LibraryRule extends Rule {

    /** What is wrong with the plan, in any order. */
    List<Flaw> check(PlanGraph graph, PlanLibrary library);

    @Override
    default Scope scope() {
        return Scope.LIBRARY;
    }
}
