package dev.selaras.core.trace;

import dev.selaras.core.graph.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** The ways from an element up to what it is there for. Immutable and thread-safe. */
public final class Ways {

    /** As many ways as are given: they may be more than there are elements, by far. */
    public static final int MAX = 1_000;

    /** As many steps as are taken to find them, so that circles and dead ends cost little. */
    private static final int MAX_STEPS = 1_000_000;

    private final List<List<Node<?>>> all;
    private final boolean isComplete;

    private Ways(List<List<Node<?>>> all, boolean isComplete) {
        this.all = List.copyOf(all);
        this.isComplete = isComplete;
    }

    /** Each way from the top down to the element; of more than {@value #MAX} the first; none if all lead round in circles. */
    public List<List<Node<?>>> all() {
        return all;
    }

    /** Whether these are all. */
    public boolean isComplete() {
        return isComplete;
    }

    /** A walk in depth with a stack of its own; a way that comes back to itself is none. */
    static Ways from(int start, Serving serving) {
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
        return new Ways(ways, path.isEmpty());
    }

    private static List<Node<?>> downwards(List<int[]> path, Serving serving) {
        List<Node<?>> way = new ArrayList<>(path.size());
        for (int i = path.size() - 1; i >= 0; i--) {
            way.add(serving.node(path.get(i)[0]));
        }
        return Collections.unmodifiableList(way);
    }
}
