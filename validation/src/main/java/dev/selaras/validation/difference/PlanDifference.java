package dev.selaras.validation.difference;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Plan;
import dev.selaras.validation.report.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Collectors;

/**
 * Compares two versions of a plan: a draft and what was enacted, what was enacted and its amendment.
 *
 * <p>Elements are the same if they are of one kind and have one id; of several with one id the first is that of the first, and so
 * on. The order of lists is no change, and neither is whether a reference names its own plan. Every other difference is. Where an element
 * is gone, what still refers to it is the place after. Takes time linear in the size of the plans, but for long texts that were
 * reworded (see {@link dev.selaras.core.language.WordDifference}).
 */
public final class PlanDifference {

    private static final Queue<Node<?>> NONE = new ArrayDeque<>();

    private final PlanGraph before;
    private final PlanGraph after;
    /** The references of the later version that lead nowhere, by what they name. */
    private final Map<String, List<Link>> loose;

    private final List<Change> changes = new ArrayList<>();

    private PlanDifference(Plan before, Plan after) {
        this.before = PlanGraph.of(before);
        this.after = PlanGraph.of(after);
        this.loose = this.after.links().stream()
                .filter(Link::isDangling)
                .collect(Collectors.groupingBy(link -> link.ref().getElement().getValue()));
    }

    /**
     * What became of a plan: first of the plan itself, then of its elements kind by kind, those that are there in reading order
     * before those that are not there any more.
     */
    public static List<Change> between(Plan before, Plan after) {
        PlanDifference difference = new PlanDifference(before, after);
        Members.ofPlan(before, after, difference.changes::add);
        for (ElementKind kind : ElementKind.values()) {
            difference.compare(kind);
        }
        return List.copyOf(difference.changes);
    }

    private void compare(ElementKind kind) {
        Map<String, Queue<Node<?>>> left = new HashMap<>();
        for (Node<?> node : before.all(kind.type())) {
            left.computeIfAbsent(id(node), first -> new ArrayDeque<>()).add(node);
        }
        for (Node<?> node : after.all(kind.type())) {
            Node<?> same = left.getOrDefault(id(node), NONE).poll();
            if (same == null) {
                added(node);
            } else {
                Members.of(same, node, changes::add);
            }
        }
        left.values().stream()
                .flatMap(Queue::stream)
                .sorted(Comparator.comparingInt(Node::position))
                .forEach(this::removed);
    }

    private void removed(Node<?> node) {
        Optional<Link> referring = loose.getOrDefault(id(node), List.of()).stream()
                .filter(link -> link.expected().isInstance(node.element()))
                .findFirst();
        changes.add(new Change(
                referring.isPresent() ? ChangeKind.REMOVED_IN_USE : ChangeKind.REMOVED,
                Optional.of(Place.of(node)),
                referring.map(Place::of),
                Naming.of(node),
                referring.map(link -> Naming.of(link.from())),
                Optional.of(node.text()),
                Optional.empty()));
    }

    private void added(Node<?> node) {
        changes.add(new Change(
                ChangeKind.ADDED,
                Optional.empty(),
                Optional.of(Place.of(node)),
                Naming.of(node),
                Optional.empty(),
                Optional.empty(),
                Optional.of(node.text())));
    }

    private static String id(Node<?> node) {
        return node.element().getId().getValue();
    }
}
