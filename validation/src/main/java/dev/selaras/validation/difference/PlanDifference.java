package dev.selaras.validation.difference;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import dev.selaras.validation.report.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares two versions of a plan: a draft and what was enacted, what was enacted and its amendment.
 *
 * <p>Elements are the same if they are of one kind and have one id; of several with one id the first is that of the first, and so
 * on. The order of lists is no change, and neither are whether a reference names its own plan, and which version it is. Every other difference is. Where an element
 * is gone, the place after is the reference that still names it, or the element that it leaves without any of its kind to refer to. Takes time linear in the size of the plans, but for long texts that were
 * reworded (see {@link dev.selaras.core.language.WordDifference}).
 */
public final class PlanDifference {

    private static final Queue<Node<?>> NONE = new ArrayDeque<>();

    private final PlanGraph before;
    private final PlanGraph after;
    /** The references of the later version that lead nowhere, by what they name. */
    private final Map<String, List<Link>> loose;

    /** What an element of the earlier version is in the later one. */
    private final Map<Node<?>, Node<?>> kept = new HashMap<>();
    /** What an element of the later version was in the earlier one. */
    private final Map<Node<?>, Node<?>> earlier = new HashMap<>();

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
        difference.compareVersions(before, after);
        Members.ofPlan(before, after, difference.changes::add);
        for (ElementKind kind : ElementKind.values()) {
            difference.pair(kind);
        }
        for (ElementKind kind : ElementKind.values()) {
            difference.compare(kind);
        }
        return List.copyOf(difference.changes);
    }

    private void compareVersions(Plan was, Plan is) {
        if (was.getId().equals(is.getId()) && was.version().compareTo(is.version()) > 0) {
            changes.add(new Change(
                    ChangeKind.VERSIONS_REVERSED,
                    was.getVersion().map(there -> Place.in(was, "/version")),
                    is.getVersion().map(there -> Place.in(is, "/version")),
                    Members.PLAN,
                    Optional.empty(),
                    Naming.value(was.version()),
                    Naming.value(is.version())));
        }
    }

    private void pair(ElementKind kind) {
        Map<String, Queue<Node<?>>> left = new HashMap<>();
        for (Node<?> node : before.all(kind.type())) {
            left.computeIfAbsent(id(node), first -> new ArrayDeque<>()).add(node);
        }
        for (Node<?> node : after.all(kind.type())) {
            Node<?> same = left.getOrDefault(id(node), NONE).poll();
            if (same != null) {
                kept.put(same, node);
                earlier.put(node, same);
            }
        }
    }

    private void compare(ElementKind kind) {
        for (Node<?> node : after.all(kind.type())) {
            Node<?> same = earlier.get(node);
            if (same == null) {
                added(node);
            } else {
                Members.of(same, node, changes::add);
            }
        }
        for (Node<?> node : before.all(kind.type())) {
            if (!kept.containsKey(node)) {
                removed(node);
            }
        }
    }

    private void removed(Node<?> node) {
        List<Link> referring = loose.getOrDefault(id(node), List.of()).stream()
                .filter(link -> link.expected().isInstance(node.element()))
                .toList();
        Optional<Node<?>> bereft = bereft(node);
        List<Node<?>> dependent = referring.isEmpty()
                ? bereft.stream().<Node<?>>map(one -> one).toList()
                : referring.stream().<Node<?>>map(Link::from).distinct().toList();
        changes.add(new Change(
                dependent.isEmpty() ? ChangeKind.REMOVED : ChangeKind.REMOVED_IN_USE,
                Optional.of(Place.of(node)),
                referring.stream().findFirst().map(Place::of).or(() -> bereft.map(Place::of)),
                Naming.of(node),
                dependent.stream().findFirst().map(first -> Naming.of(first, dependent.size() - 1)),
                Optional.of(node.text()),
                Optional.empty()));
    }

    /** The first element that referred to one that is gone, is there still, and refers to nothing of that kind any more. */
    private Optional<Node<?>> bereft(Node<?> gone) {
        return gone.children(PlanElement.class).stream()
                .<Node<?>>flatMap(child -> Stream.ofNullable(kept.get(child)))
                .filter(child ->
                        child.links().stream().noneMatch(link -> link.expected().isInstance(gone.element())))
                .findFirst();
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
