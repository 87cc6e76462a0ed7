package dev.selaras.core.trace;

import dev.selaras.core.graph.Node;
import dev.selaras.core.model.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** A matrix of what is served (rows) and what serves it (columns). Immutable and thread-safe. */
public final class Coverage {

    private final List<Node<?>> rows;
    private final List<Node<?>> columns;
    private final List<BitSet> served;
    private final List<Id> notAtHand;

    private Coverage(List<Node<?>> rows, List<Node<?>> columns, List<BitSet> served, List<Id> notAtHand) {
        this.rows = rows;
        this.columns = columns;
        this.served = served;
        this.notAtHand = notAtHand;
    }

    static Coverage of(List<Node<?>> rows, List<Node<?>> columns, Serving serving, List<Id> notAtHand) {
        int[] places = columns.stream().mapToInt(serving::position).toArray();
        List<BitSet> served = new ArrayList<>();
        for (int first = 0; first < rows.size(); first += Long.SIZE) {
            List<Node<?>> together = rows.subList(first, Math.min(rows.size(), first + Long.SIZE));
            long[] reached = reached(together, serving);
            together.forEach(row -> served.add(new BitSet()));
            for (int column = 0; column < places.length; column++) {
                for (long left = reached[places[column]]; left != 0; left &= left - 1) {
                    served.get(first + Long.numberOfTrailingZeros(left)).set(column);
                }
            }
        }
        return new Coverage(rows, columns, served, notAtHand);
    }

    /** Which of up to 64 rows each element serves, a bit for each row: one walk for all, in which circles bring nothing new. */
    private static long[] reached(List<Node<?>> rows, Serving serving) {
        long[] reached = new long[serving.size()];
        long[] fresh = new long[serving.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int row = 0; row < rows.size(); row++) {
            int start = serving.position(rows.get(row));
            fresh[start] = 1L << row;
            open.add(start);
        }
        while (!open.isEmpty()) {
            int at = open.remove();
            for (int below : serving.below(at)) {
                long gained = fresh[at] & ~reached[below];
                if (gained != 0 && fresh[below] == 0) {
                    open.add(below);
                }
                reached[below] |= gained;
                fresh[below] |= gained;
            }
            fresh[at] = 0;
        }
        return reached;
    }

    /** What is to be served, plan by plan in reading order. */
    public List<Node<?>> rows() {
        return rows;
    }

    /** What may serve it, plan by plan in reading order. */
    public List<Node<?>> columns() {
        return columns;
    }

    /** Whether the element of a column serves that of a row, by their indexes. */
    public boolean isServed(int row, int column) {
        return served.get(row).get(column);
    }

    /** The rows that no column serves. */
    public List<Node<?>> unserved() {
        return IntStream.range(0, rows.size())
                .filter(row -> served.get(row).isEmpty())
                .<Node<?>>mapToObj(rows::get)
                .toList();
    }

    /** The plans that are referred to and not at hand, by their ids; if there are some, more may be served than is told. */
    public List<Id> notAtHand() {
        return notAtHand;
    }

    /** The columns that serve no row. */
    public List<Node<?>> idle() {
        BitSet busy = new BitSet();
        served.forEach(busy::or);
        return IntStream.range(0, columns.size())
                .filter(column -> !busy.get(column))
                .<Node<?>>mapToObj(columns::get)
                .toList();
    }
}
