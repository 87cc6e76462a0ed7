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

    private final int[] outStart;
    private final int[] outTo;
    private final int[] number;
    private final int[] lowest;
    private final boolean[] onStack;
    private final int[] stack;
    private int stackSize;
    /** The way from where a walk began, and the edge by which each node of it goes on. */
    private int[] path = new int[16];

    private int[] nextEdge = new int[16];
    private int numbered;
    private final List<int[]> found = new ArrayList<>();

    private Cycles(int[] outStart, int[] outTo) {
        int nodes = outStart.length - 1;
        this.outStart = outStart;
        this.outTo = outTo;
        this.number = new int[nodes];
        this.lowest = new int[nodes];
        this.onStack = new boolean[nodes];
        this.stack = new int[nodes];
    }

    /**
     * The groups, each in order, sorted by their first node. A node that leads to itself is a group of one.
     *
     * @param outStart where the edges that leave each node begin; they end where those of the next begin
     * @param outTo the node that each edge leads to
     */
    static List<int[]> of(int[] outStart, int[] outTo) {
        if (allLeadBack(outStart, outTo)) {
            return List.of();
        }
        Cycles cycles = new Cycles(outStart, outTo);
        for (int node = 0; node + 1 < outStart.length; node++) {
            if (cycles.number[node] == UNSEEN) {
                cycles.walkFrom(node);
            }
        }
        cycles.found.sort(Comparator.comparingInt(group -> group[0]));
        return cycles.found;
    }

    /** Whether each edge leads to an earlier node, as in nearly every plan: what only goes back never comes round. */
    private static boolean allLeadBack(int[] outStart, int[] outTo) {
        for (int node = 0; node + 1 < outStart.length; node++) {
            for (int edge = outStart[node]; edge < outStart[node + 1]; edge++) {
                if (outTo[edge] >= node) {
                    return false;
                }
            }
        }
        return true;
    }

    private void walkFrom(int start) {
        int depth = 0;
        path[0] = start;
        nextEdge[0] = enter(start);
        while (depth >= 0) {
            int node = path[depth];
            if (nextEdge[depth] < outStart[node + 1]) {
                int to = outTo[nextEdge[depth]++];
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
        return outStart[node];
    }

    private void takeGroup(int root) {
        int end = stackSize;
        int node;
        do {
            node = stack[--stackSize];
            onStack[node] = false;
        } while (node != root);
        if (end - stackSize > 1 || leadsToItself(root)) {
            int[] group = Arrays.copyOfRange(stack, stackSize, end);
            Arrays.sort(group);
            found.add(group);
        }
    }

    private boolean leadsToItself(int node) {
        for (int edge = outStart[node]; edge < outStart[node + 1]; edge++) {
            if (outTo[edge] == node) {
                return true;
            }
        }
        return false;
    }
}
