package dev.selaras.validation.picture;

import dev.selaras.core.model.ElementKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where the boxes of a performance tree stand: a column for each level, and what is below a box to the right of it, from its
 * upper edge downwards, so that no line between a box and the one it is below runs through a third.
 */
final class Layout {

    static final int MARGIN = 16;
    static final int BOX = 228;
    static final int GUTTER = 44;
    static final int LINE = 15;
    static final int PADDING = 9;
    static final int HEADER = 24;

    /** How wide the name of an element may be, beside its sign: as bold letters it is wider than others. */
    static final int HEAD = 170;

    private static final int GAP = 10;
    private static final int MAX_LINES = 6;

    private final Map<ElementKind, Integer> columns = new EnumMap<>(ElementKind.class);
    private final List<List<String>> texts = new ArrayList<>();
    private final PerformanceTree tree;
    private final Labels labels;
    private final int[] tops;
    private final int bottom;

    Layout(PerformanceTree tree, Descent descent, Labels labels) {
        this.tree = tree;
        this.labels = labels;
        this.tops = new int[tree.boxes().size()];
        for (ElementKind level : PerformanceTree.LEVELS) {
            if (tree.boxes().stream().anyMatch(box -> box.level() == level)) {
                columns.put(level, columns.size());
            }
        }
        tree.boxes().forEach(box -> texts.add(TextLines.of(Labels.said(box), BOX - 2 * PADDING, MAX_LINES)));
        int[] free = new int[columns.size()];
        descent.order().forEach(box -> place(box, descent.above(box), free));
        this.bottom = Arrays.stream(free).max().orElse(0);
    }

    /** Below whatever stands in its column, or in one that the line to it passes or it leads to. */
    private void place(int box, int above, int[] free) {
        int column = column(box);
        int first = above == Descent.NONE ? 0 : Math.min(column, column(above) + 1);
        int y = above == Descent.NONE ? 0 : tops[above];
        for (int i = first; i < free.length; i++) {
            y = Math.max(y, free[i]);
        }
        tops[box] = y;
        free[column] = y + height(box) + GAP;
    }

    /** The columns there are, from the left. */
    List<ElementKind> levels() {
        return List.copyOf(columns.keySet());
    }

    int width() {
        return left(columns.size()) - GUTTER + MARGIN;
    }

    int bottom() {
        return bottom;
    }

    int column(int box) {
        return columns.getOrDefault(tree.boxes().get(box).level(), 0);
    }

    static int left(int column) {
        return MARGIN + column * (BOX + GUTTER);
    }

    int top(int box) {
        return tops[box];
    }

    /** The lines of the statement in a box. */
    List<String> lines(int box) {
        return texts.get(box);
    }

    int height(int box) {
        boolean isCut = !labels.hidden(tree.boxes().get(box)).isEmpty();
        return HEADER
                + 3
                + (lines(box).size() + (isCut ? 1 : 0)) * LINE
                + (lines(box).isEmpty() && !isCut ? 0 : 5);
    }

    /** The way of a line: straight pieces to a box from the one it is below, broken ones beside the others, else a curve. */
    String way(Line line, boolean isBelow) {
        int from = line.from();
        int to = line.to();
        boolean isForward = column(from) < column(to);
        int startX = left(column(from)) + (isForward ? BOX : 0);
        int startY = tops[from] + HEADER / 2;
        int endX = left(column(to)) + (isForward ? 0 : BOX);
        int endY = tops[to] + HEADER / 2;
        if (isBelow) {
            int aside = line.isBroken() ? GUTTER / 6 : 0;
            int turn = isForward ? startX + GUTTER / 2 + aside : startX - GUTTER / 4;
            return "M" + startX + " " + (isForward ? startY : startY + PADDING) + "H" + turn + "V" + endY + "H" + endX;
        }
        int pull = isForward ? GUTTER : -GUTTER;
        return "M" + startX + " " + (startY + 4) + "C" + (startX + pull) + " " + (startY + 4) + " " + (endX - pull)
                + " " + (endY + 4) + " " + endX + " " + (endY + 4);
    }
}
