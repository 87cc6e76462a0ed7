package dev.selaras.core.trace;

import dev.selaras.core.graph.Node;
import dev.selaras.core.model.Id;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ways from an element up to what it is there for. Immutable and thread-safe. */
public final class Ways {

    /** As many ways as are given: they may be more than there are elements, by far. */
    public static final int MAX = 1_000;

    /** As many steps as are taken to find them, so that circles and dead ends cost little. */
    private static final int MAX_STEPS = 1_000_000;

    private final List<List<Node<?>>> all;
    private final List<Node<?>> circle;
    private final boolean isCut;
    private final List<Id> notAtHand;

    private Ways(List<List<Node<?>>> all, List<Node<?>> circle, boolean isCut, List<Id> notAtHand) {
        this.all = List.copyOf(all);
        this.circle = circle;
        this.isCut = isCut;
        this.notAtHand = notAtHand;
    }

    /** Each way from the top down to the element; of more than {@value #MAX} the first; none if all lead round in circles. */
    public List<List<Node<?>>> all() {
        return all;
    }

    /** If all lead round in circles, the one that the first references lead to, each element once; else nothing. */
    public List<Node<?>> circle() {
        return circle;
    }

    /** Whether there may be more than these. */
    public boolean isCut() {
        return isCut;
    }

    /** The plans that the ways lead on to and that are not at hand, by their ids. */
    public List<Id> notAtHand() {
        return notAtHand;
    }

    /** Whether these are all, to their ends: none was left out, and none leads on to a plan that is not at hand. */
    public boolean isComplete() {
        return !isCut && notAtHand.isEmpty();
    }

    /** A walk in depth with a stack of its own; a way that comes back to itself is none. */
    static Ways from(int start, Serving serving, List<Id> notAtHand) {
        List<List<Node<?>>> ways = new ArrayList<>();
        List<int[]> path = new ArrayList<>();
        BitSet onPath = new BitSet();
        path.add(new int[] {start, 0});
        onPath.set(start);
        int steps = 0;
        while (!path.isEmpty() && steps++ < MAX_STEPS) {
            int[] here = path.get(path.size() - 1);
            int[] above = serving.above(here[0]);
            if (above.length == 0) {
                if (ways.size() == MAX) {
                    break;
                }
                ways.add(downwards(path, serving));
                steps += path.size(); // a way is as long as the chain, and kept
            }
            if (here[1] == above.length) {
                onPath.clear(here[0]);
                path.remove(path.size() - 1);
            } else {
                int next = above[here[1]++];
                if (!onPath.get(next)) {
                    onPath.set(next);
                    path.add(new int[] {next, 0});
                }
            }
        }
        boolean isCut = !path.isEmpty();
        return new Ways(ways, ways.isEmpty() && !isCut ? circle(start, serving) : List.of(), isCut, notAtHand);
    }

    /** Every element on the way has something above it, or there would be a way. */
    private static List<Node<?>> circle(int start, Serving serving) {
        Set<Integer> path = new LinkedHashSet<>();
        int at = start;
        while (path.add(at)) {
            at = serving.above(at)[0];
        }
        List<Integer> walked = new ArrayList<>(path);
        return walked.subList(walked.indexOf(at), walked.size()).stream()
                .<Node<?>>map(serving::node)
                .toList();
    }

    private static List<Node<?>> downwards(List<int[]> path, Serving serving) {
        List<Node<?>> way = new ArrayList<>(path.size());
        for (int i = path.size() - 1; i >= 0; i--) {
            way.add(serving.node(path.get(i)[0]));
        }
        return Collections.unmodifiableList(way);
    }
}
