package dev.selaras.core.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the groups of nodes that reach each other: Tarjan's strongly connected components, with a stack of its own in
 * place of recursion, so that a chain of a million references is as safe as one of three.
 */
final class Cycles {

    private static final int UNSEEN = 0;

    private final Edges edges;
    private final int[] number;
    private final int[] lowest;
    private final boolean[] onStack;
    private final int[] stack;
    private int stackSize;
    private int numbered;
    private final List<int[]> found = new ArrayList<>();

    private Cycles(Edges edges) {
        this.edges = edges;
        this.number = new int[edges.nodes()];
        this.lowest = new int[edges.nodes()];
        this.onStack = new boolean[edges.nodes()];
        this.stack = new int[edges.nodes()];
    }

    /** The groups, each in order, sorted by their first node. A node that leads to itself is a group of one. */
    static List<int[]> of(Edges edges) {
        Cycles cycles = new Cycles(edges);
        for (int node = 0; node < edges.nodes(); node++) {
            if (cycles.number[node] == UNSEEN) {
                cycles.walkFrom(node);
            }
        }
        cycles.found.sort(Comparator.comparingInt(group -> group[0]));
        return cycles.found;
    }

    private void walkFrom(int start) {
        int[] path = new int[16];
        int[] nextEdge = new int[16];
        int depth = 0;
        path[0] = start;
        nextEdge[0] = enter(start);
        while (depth >= 0) {
            int node = path[depth];
            if (nextEdge[depth] < edges.outStart(node + 1)) {
                int to = edges.to(nextEdge[depth]++);
                if (number[to] == UNSEEN) {
                    depth++;
                    if (depth == path.length) {
                        path = Arrays.copyOf(path, depth * 2);
                        nextEdge = Arrays.copyOf(nextEdge, depth * 2);
                    }
                    path[depth] = to;
                    nextEdge[depth] = enter(to);
                } else if (onStack[to]) {
                    lowest[node] = Math.min(lowest[node], number[to]);
                }
            } else {
                depth--;
                if (depth >= 0) {
                    lowest[path[depth]] = Math.min(lowest[path[depth]], lowest[node]);
                }
                if (lowest[node] == number[node]) {
                    takeGroup(node);
                }
            }
        }
    }

    private int enter(int node) {
        number[node] = ++numbered;
        lowest[node] = numbered;
        stack[stackSize++] = node;
        onStack[node] = true;
        return edges.outStart(node);
    }

    private void takeGroup(int root) {
        int end = stackSize;
        int node;
        do {
            node = stack[--stackSize];
            onStack[node] = false;
        } while (node != root);
        int[] group = Arrays.copyOfRange(stack, stackSize, end);
        if (group.length > 1 || leadsToItself(root)) {
            Arrays.sort(group);
            found.add(group);
        }
    }

    private boolean leadsToItself(int node) {
        for (int edge = edges.outStart(node); edge < edges.outStart(node + 1); edge++) {
            if (edges.to(edge) == node) {
                return true;
            }
        }
        return false;
    }
}
