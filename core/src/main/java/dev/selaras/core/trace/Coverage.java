package dev.selaras.core.trace;

import dev.selaras.core.graph.Node;
import dev.selaras.core.model.Id;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    static Coverage of(List<Node<?>> rows, List<Node<?>> columns, Trace trace) {
        Map<Node<?>, Integer> numbers = new HashMap<>();
        columns.forEach(column -> numbers.put(column, numbers.size()));
        return new Coverage(
                rows,
                columns,
                rows.stream().map(row -> row(row, numbers, trace)).toList(),
                trace.notAtHand());
    }

    private static BitSet row(Node<?> row, Map<Node<?>, Integer> numbers, Trace trace) {
        BitSet marks = new BitSet();
        for (Node<?> node : trace.serving(row)) {
            Integer column = numbers.get(node);
            if (column != null) {
                marks.set(column);
            }
        }
        return marks;
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
