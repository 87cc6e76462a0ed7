package dev.selaras.validation.render;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.trace.Coverage;
import dev.selaras.core.trace.Trace;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which elements are served by which others, as tables for people no wider than a terminal, and what is not covered.
 *
 * <p>A table with too many columns is parted; beyond the first part, rows without a mark in it are left out. Columns of several
 * plans are in parts of their own. Equal plans give equal text. Immutable and thread-safe.
 */
public final class CoverageTable {

    private static final Wording HEADING =
            Wording.of("{0} × {1}: {2} dari {3} didukung", "{0} × {1}: {2} of {3} served");
    private static final Wording NO_ROWS = Wording.of("{0} × {1}: tidak ada {0}", "{0} × {1}: there is no {0}");
    private static final Wording COLUMNS_OF = Wording.of("kolom: {0}", "columns: {0}");
    private static final Wording UNSERVED =
            Wording.of("✗ {0} tidak didukung oleh {1} mana pun", "✗ {0} is served by no {1}");
    private static final Wording IDLE = Wording.of("✗ {0} tidak mendukung {1} mana pun", "✗ {0} serves no {1}");
    private static final Wording KEY = Wording.of(
            "● kolom mendukung baris, · tidak mendukung, ✗ tanpa kaitan",
            "● the column serves the row, · it does not, ✗ not linked");
    private static final int LEAST_LABEL = 24;
    private static final int INDENT = 2;
    private static final int GAP = 2;

    private final Language language;
    private final int width;
    private final ElementLine elements;

    /**
     * Makes a renderer.
     *
     * @param language the language of the reader
     * @param width how many columns the terminal has; a table with one column may be wider
     */
    public CoverageTable(Language language, int width) {
        this.language = language;
        this.width = width;
        this.elements = new ElementLine(language);
    }

    /**
     * The table of two kinds of elements.
     *
     * @param of the kind of the rows
     * @param by the kind of the columns
     */
    public String render(Trace trace, ElementKind of, ElementKind by) {
        Coverage coverage = trace.coverage(of.type(), by.type());
        String rows = of.noun().in(language);
        String columns = by.noun().in(language);
        int all = coverage.rows().size();
        if (all == 0) {
            return say(NO_ROWS, rows, columns) + '\n';
        }
        int served = all - coverage.unserved().size();
        StringBuilder text =
                new StringBuilder(say(HEADING, rows, columns, Integer.toString(served), Integer.toString(all)));
        text.append('\n');
        appendParts(text, coverage);
        coverage.unserved().forEach(node -> appendLine(text, say(UNSERVED, name(node, coverage), columns)));
        coverage.idle().forEach(node -> appendLine(text, say(IDLE, name(node, coverage), rows)));
        return text.toString();
    }

    /** What stands below the tables of a trace: what the marks mean, and which plans are not at hand. */
    public String key(Trace trace) {
        return KEY.in(language) + '\n' + Gathered.notAtHand(trace.notAtHand(), language);
    }

    private String name(Node<?> node, Coverage coverage) {
        return elements.whole(node, coverage.rows().get(0).graph());
    }

    private void appendParts(StringBuilder text, Coverage coverage) {
        List<String> labels = coverage.rows().stream().map(CoverageTable::label).toList();
        int longest = labels.stream().mapToInt(TextWidth::of).max().orElse(0);
        List<Node<?>> columns = coverage.columns();
        int left = width
                - INDENT
                - columns.stream().mapToInt(column -> GAP + id(column).length()).sum();
        int label = Math.min(longest, Math.max(left, Math.max(LEAST_LABEL, width / 3)));
        boolean areSeveral = isOfSeveralPlans(coverage);
        for (int from = 0; from < columns.size(); ) {
            int to = end(columns, from, width - INDENT - label);
            appendPart(text, coverage, labels, label, areSeveral, from, to);
            from = to;
        }
    }

    private static String label(Node<?> row) {
        return row.element().getId() + " " + Printable.quoted(row.text());
    }

    /** Where the part that begins with a column ends: with its plan, or where the terminal does. */
    private static int end(List<Node<?>> columns, int from, int room) {
        PlanGraph plan = columns.get(from).graph();
        int to = from;
        for (int taken = 0; to < columns.size() && columns.get(to).graph() == plan; to++) {
            taken += GAP + id(columns.get(to)).length();
            if (taken > room && to > from) {
                break;
            }
        }
        return to;
    }

    private static String id(Node<?> node) {
        return node.element().getId().getValue();
    }

    private void appendPart(
            StringBuilder text,
            Coverage coverage,
            List<String> labels,
            int label,
            boolean areSeveral,
            int from,
            int to) {
        List<Node<?>> columns = coverage.columns().subList(from, to);
        if (areSeveral) {
            appendLine(
                    text, say(COLUMNS_OF, columns.get(0).graph().plan().getId().getValue()));
        }
        StringBuilder head = new StringBuilder(" ".repeat(label));
        columns.forEach(column -> head.append(" ".repeat(GAP)).append(id(column)));
        appendLine(text, head.toString());
        @Nullable PlanGraph last = null;
        for (int row = 0; row < labels.size(); row++) {
            if (isShown(coverage, row, from, to)) {
                PlanGraph home = coverage.rows().get(row).graph();
                if (areSeveral && home != last) {
                    appendLine(text, home.plan().getId() + ":");
                }
                last = home;
                appendLine(text, line(coverage, row, TextWidth.fit(labels.get(row), label), from, to));
            }
        }
    }

    /** A row without any mark is in the first part. */
    private static boolean isShown(Coverage coverage, int row, int from, int to) {
        return isMarked(coverage, row, from, to)
                || (from == 0 && !isMarked(coverage, row, 0, coverage.columns().size()));
    }

    private static boolean isMarked(Coverage coverage, int row, int from, int to) {
        return IntStream.range(from, to).anyMatch(column -> coverage.isServed(row, column));
    }

    private static boolean isOfSeveralPlans(Coverage coverage) {
        PlanGraph first = coverage.rows().get(0).graph();
        return !coverage.rows().stream().allMatch(row -> row.graph() == first)
                || !coverage.columns().stream().allMatch(column -> column.graph() == first);
    }

    private static String line(Coverage coverage, int row, String label, int from, int to) {
        StringBuilder line = new StringBuilder(label);
        for (int column = from; column < to; column++) {
            line.append(" ".repeat(GAP)).append(coverage.isServed(row, column) ? "●" : "·");
            line.append(" ".repeat(id(coverage.columns().get(column)).length() - 1));
        }
        return line.toString();
    }

    private static void appendLine(StringBuilder text, String line) {
        text.append(" ".repeat(INDENT)).append(line.stripTrailing()).append('\n');
    }

    private String say(Wording what, String... arguments) {
        return what.in(language, List.of(arguments).stream().map(Wording::of).toList());
    }
}
