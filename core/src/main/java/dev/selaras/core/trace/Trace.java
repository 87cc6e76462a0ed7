package dev.selaras.core.trace;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The plans at hand as one whole, in which each element is followed to what it serves and to what serves it, from plan to plan.
 *
 * <p>An element serves what it refers to. Beyond that, pillars serve the vision of their plan, and so do missions that name no
 * pillar. What an adoption takes over, it serves, and so does an element by which a plan puts what it adopts in words of its
 * own. Of several versions of a plan, the one in force is followed. Plans that are referred to but {@linkplain #notAtHand() not at hand}
 * are told, since no answer is whole without them. References that lead nowhere, or to something of the wrong kind, are left out; rules tell of
 * those. Built once, in time linear in the size of the plans. Immutable and thread-safe.
 */
public final class Trace {

    private final Serving serving;

    private Trace(PlanLibrary library) {
        this.serving = Serving.in(library);
    }

    /** The elements of all plans of a library. */
    public static Trace of(PlanLibrary library) {
        return new Trace(library);
    }

    /** The elements of one plan; plans it refers to are not at hand. */
    public static Trace of(Plan plan) {
        return of(PlanLibrary.of(List.of(plan)));
    }

    /** Why an element is there: every way from it up to something that serves nothing else, in the order of references. */
    public Ways why(Node<?> element) {
        Stream<Node<?>> onTheWay = Stream.concat(Stream.of(element), servedBy(element).stream());
        List<Id> notAtHand =
                onTheWay.flatMap(serving::notAtHand).distinct().sorted().toList();
        return Ways.from(serving.position(element), serving, notAtHand);
    }

    /** How many elements there are in all plans. */
    public int size() {
        return serving.size();
    }

    /**
     * The plans that any element refers to or takes something over from, or that a plan has to follow, and that are not at
     * hand, by their ids; if there are some, no answer need be whole.
     */
    public List<Id> notAtHand() {
        return serving.notAtHand().distinct().sorted().toList();
    }

    /** Whether anything serves an element. */
    public boolean isServed(Node<?> element) {
        return serving.below(serving.position(element)).length > 0;
    }

    /** What an element serves, directly or through others, plan by plan in reading order. */
    public List<Node<?>> servedBy(Node<?> element) {
        return reached(List.of(element), true);
    }

    /** What serves an element, directly or through others, plan by plan in reading order. */
    public List<Node<?>> serving(Node<?> element) {
        return serving(List.of(element));
    }

    /** What serves any of several elements, directly or through others, each once, plan by plan in reading order. */
    public List<Node<?>> serving(Collection<? extends Node<?>> elements) {
        return reached(elements, false);
    }

    private List<Node<?>> reached(Collection<? extends Node<?>> elements, boolean up) {
        Set<Integer> reached = new LinkedHashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        elements.forEach(element -> open.add(serving.position(element)));
        while (!open.isEmpty()) {
            int at = open.remove();
            for (int next : up ? serving.above(at) : serving.below(at)) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return nodes(reached);
    }

    /**
     * What loses its reason if an element goes: everything that then serves nothing any more, as all that it served has gone. The
     * element itself is not among them.
     *
     * <p>Issues and problems say what to answer, not what for: unless one of them goes, an element that is left with nothing
     * but these has lost its reason.
     */
    public List<Node<?>> losing(Node<?> element) {
        boolean isAnswered = isCause(element);
        int[] left = new int[serving.size()];
        Set<Integer> gone = new LinkedHashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(serving.position(element)));
        while (!open.isEmpty()) {
            int at = open.remove();
            if (isAnswered || !isCause(serving.node(at))) {
                for (int below : serving.below(at)) {
                    left[below] = left[below] == 0 ? reasons(below, isAnswered) : left[below];
                    left[below]--;
                    if (left[below] == 0 && below != serving.position(element) && gone.add(below)) {
                        open.add(below);
                    }
                }
            }
        }
        return nodes(gone);
    }

    private int reasons(int position, boolean isAnswered) {
        return (int) Arrays.stream(serving.above(position))
                .filter(above -> isAnswered || !isCause(serving.node(above)))
                .count();
    }

    private static boolean isCause(Node<?> node) {
        return node.kind() == ElementKind.ISSUE || node.kind() == ElementKind.PROBLEM;
    }

    /** The elements that serve nothing, not even of a plan that is not at hand, and that nothing serves, plan by plan in reading order. */
    public List<Node<?>> orphans() {
        List<Node<?>> orphans = new ArrayList<>();
        for (int i = 0; i < serving.size(); i++) {
            if (serving.above(i).length == 0
                    && serving.below(i).length == 0
                    && serving.notAtHand(serving.node(i)).findAny().isEmpty()) {
                orphans.add(serving.node(i));
            }
        }
        return Collections.unmodifiableList(orphans);
    }

    /**
     * Which elements of one type are served by which of another, directly or through others: missions by goals, issues by
     * targets, pillars by missions.
     *
     * @param of the type of the rows
     * @param by the type of the columns
     */
    public Coverage coverage(Class<? extends PlanElement> of, Class<? extends PlanElement> by) {
        return Coverage.of(all(of), all(by), serving, notAtHand());
    }

    private List<Node<?>> all(Class<? extends PlanElement> type) {
        return serving.nodes().stream()
                .<Node<?>>map(node -> node)
                .filter(node -> type.isInstance(node.element()))
                .toList();
    }

    private List<Node<?>> nodes(Set<Integer> positions) {
        return positions.stream().sorted().<Node<?>>map(serving::node).toList();
    }
}
