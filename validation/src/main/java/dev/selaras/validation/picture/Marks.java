package dev.selaras.validation.picture;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.validation.picture.Box.State;
import dev.selaras.validation.report.Finding;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.report.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What was found, at the elements where it is to be mended. */
final class Marks {

    private final PlanGraph graph;
    private final State[] states;

    Marks(PlanGraph graph, List<Finding> findings) {
        this.graph = graph;
        this.states = new State[graph.nodes().size()];
        Arrays.fill(states, State.PLAIN);
        for (Finding finding : findings) {
            State state = finding.getSeverity() == Severity.ERROR ? State.ERROR : State.WARNING;
            node(finding.place())
                    .filter(at -> finding.getSeverity() != Severity.INFO && states[at.position()] != State.ERROR)
                    .ifPresent(at -> states[at.position()] = state);
        }
    }

    State state(Node<?> node) {
        return states[node.position()];
    }

    /** The element of a place; nothing if it is not there, as in a report on another version of the plan. */
    Optional<Node<?>> node(Place place) {
        boolean isThere = place.getPlan().equals(graph.plan().getId())
                && place.getPosition() >= 0
                && place.getPosition() < states.length;
        return isThere
                ? Optional.<Node<?>>of(graph.nodes().get(place.getPosition()))
                        .filter(node -> place.getElement()
                                .equals(Optional.of(node.element().getId())))
                : Optional.empty();
    }
}
