package dev.selaras.validation.picture;

import dev.selaras.core.model.ElementKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A walk down a performance tree that comes by each box once: below the nearest of those that it has a line from.
 *
 * <p>Where lines lead round in circles, one box of them is a top as well.
 */
final class Descent {

    static final int NONE = -1;

    /** What measures a goal stands beside it, what is not there after all that is. */
    private static final Comparator<Box> ORDER = Comparator.comparing(
                    (Box box) -> box.pointer().isEmpty())
            .thenComparing(Box::level, Comparator.reverseOrder());

    private static final List<ElementKind> LEVELS = PerformanceTree.LEVELS;

    private final List<List<Integer>> children = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();
    private final int[] above;
    private final int[] depths;

    Descent(PerformanceTree tree) {
        int count = tree.boxes().size();
        this.above = nearest(tree);
        this.depths = new int[count];
        for (int i = 0; i < count; i++) {
            children.add(new ArrayList<>(2));
        }
        for (int i = 0; i < count; i++) {
            if (above[i] != NONE) {
                children.get(above[i]).add(i);
            }
        }
        children.forEach(some -> some.sort(Comparator.comparing(tree.boxes()::get, ORDER)));
        boolean[] seen = new boolean[count];
        for (int i = 0; i < count; i++) {
            if (above[i] == NONE) {
                walk(i, seen);
            }
        }
        int[] passed = new int[count];
        Arrays.fill(passed, NONE);
        for (int i = 0; i < count; i++) {
            if (!seen[i]) {
                int top = onCircle(i, passed);
                children.get(above[top]).remove((Integer) top);
                above[top] = NONE;
                walk(top, seen);
            }
        }
    }

    /** A box of the one circle that is found above a box. */
    private int onCircle(int start, int[] passed) {
        int box = start;
        while (passed[box] != start) {
            passed[box] = start;
            box = above[box];
        }
        return box;
    }

    /** The box that each is below: of the upper levels the lowest, of a level the first. */
    private static int[] nearest(PerformanceTree tree) {
        int[] nearest = new int[tree.boxes().size()];
        Arrays.fill(nearest, NONE);
        for (Line line : tree.lines()) {
            int best = nearest[line.to()];
            if (best == NONE || rank(tree, line.from(), line.to()) > rank(tree, best, line.to())) {
                nearest[line.to()] = line.from();
            }
        }
        return nearest;
    }

    private static int rank(PerformanceTree tree, int from, int to) {
        int level = LEVELS.indexOf(tree.boxes().get(from).level());
        return level < LEVELS.indexOf(tree.boxes().get(to).level()) ? level : NONE;
    }

    private void walk(int top, boolean[] seen) {
        List<Integer> open = new ArrayList<>(List.of(top));
        seen[top] = true;
        while (!open.isEmpty()) {
            int box = open.remove(open.size() - 1);
            order.add(box);
            List<Integer> below = children.get(box);
            for (int i = below.size() - 1; i >= 0; i--) {
                int child = below.get(i);
                seen[child] = true;
                depths[child] = depths[box] + 1;
                open.add(child);
            }
        }
    }

    /** What each box of a tree has a line to, in order. */
    static List<List<Integer>> below(PerformanceTree tree) {
        List<List<Integer>> below = new ArrayList<>();
        tree.boxes().forEach(box -> below.add(new ArrayList<>(2)));
        tree.lines().forEach(line -> below.get(line.from()).add(line.to()));
        return below;
    }

    /** All boxes, each after the one it is below. */
    List<Integer> order() {
        return Collections.unmodifiableList(order);
    }

    /** The boxes below one. */
    List<Integer> children(int box) {
        return Collections.unmodifiableList(children.get(box));
    }

    /** The box that one is below, or {@link #NONE}. */
    int above(int box) {
        return above[box];
    }

    /** How many steps a box is below a top. */
    int depth(int box) {
        return depths[box];
    }
}
