package dev.selaras.core.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * The references that lead to an element of the right kind, as numbers: compact, and walked without recursion.
 *
 * <p>The edges that leave node {@code i} stand at {@code outStart[i] … outStart[i + 1]}, those that reach it likewise in
 * the arrays for in.
 */
final class Edges {

    private final int nodes;
    private final int[] outStart;
    private final int[] outTo;
    private final int[] inStart;
    private final int[] inFrom;
    private final Link[] inLink;

    /** The edges among so many nodes; the links come in the order of the nodes they leave. */
    Edges(int nodes, List<Link> links) {
        this.nodes = nodes;
        this.outStart = new int[nodes + 1];
        this.inStart = new int[nodes + 1];
        int count = 0;
        for (Link link : links) {
            Node<?> to = link.rightOrNull();
            if (to != null) {
                outStart[link.from().position() + 1]++;
                inStart[to.position() + 1]++;
                count++;
            }
        }
        for (int i = 0; i < nodes; i++) {
            outStart[i + 1] += outStart[i];
            inStart[i + 1] += inStart[i];
        }
        this.outTo = new int[count];
        this.inFrom = new int[count];
        this.inLink = new Link[count];
        int[] inNext = inStart.clone();
        int out = 0;
        for (Link link : links) {
            Node<?> to = link.rightOrNull();
            if (to != null) {
                outTo[out++] = to.position();
                int in = inNext[to.position()]++;
                inFrom[in] = link.from().position();
                inLink[in] = link;
            }
        }
    }

    /** The groups of nodes that reach each other. */
    List<int[]> cycles() {
        return Cycles.of(outStart, outTo);
    }

    /** The links that lead to a node. */
    List<Link> linksTo(int node) {
        return Collections.unmodifiableList(Arrays.asList(inLink).subList(inStart[node], inStart[node + 1]));
    }

    /** The nodes reached from these by one edge or more, in their order; upwards along the edges, or down against them. */
    int[] reachedFrom(int[] starts, boolean up) {
        int[] first = up ? outStart : inStart;
        int[] next = up ? outTo : inFrom;
        BitSet reached = new BitSet(nodes);
        int[] open = new int[nodes + starts.length];
        System.arraycopy(starts, 0, open, 0, starts.length);
        int size = starts.length;
        for (int done = 0; done < size; done++) {
            for (int edge = first[open[done]]; edge < first[open[done] + 1]; edge++) {
                if (!reached.get(next[edge])) {
                    reached.set(next[edge]);
                    open[size++] = next[edge];
                }
            }
        }
        return reached.stream().toArray();
    }
}
