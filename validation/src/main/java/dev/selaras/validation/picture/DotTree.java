package dev.selaras.validation.picture;

import dev.selaras.core.language.Language;
import dev.selaras.core.model.ElementKind;
import java.util.List;

/**
 * A performance tree in the language DOT, for Graphviz. Nothing in a plan can become part of that language. Immutable and
 * thread-safe.
 */
public final class DotTree {

    private static final int WIDTH = 240;
    private static final int MAX_LINES = 6;

    private final Labels labels;

    /** Makes a renderer for readers of a language. */
    public DotTree(Language language) {
        this.labels = new Labels(language);
    }

    /** The graph, each line ended by a line feed. */
    public String render(PerformanceTree tree) {
        StringBuilder text = new StringBuilder("digraph plan {\n");
        text.append("  graph [rankdir=LR, charset=\"UTF-8\"];\n");
        text.append("  node [shape=box, fontname=\"Arial\", fontsize=11];\n");
        List<Box> boxes = tree.boxes();
        for (int i = 0; i < boxes.size(); i++) {
            text.append("  n")
                    .append(i)
                    .append(" [label=\"")
                    .append(label(boxes.get(i)))
                    .append('"');
            text.append(style(boxes.get(i))).append("];\n");
        }
        PerformanceTree.LEVELS.forEach(level -> appendRank(text, boxes, level));
        for (Line line : tree.lines()) {
            text.append("  n").append(line.from()).append(" -> n").append(line.to());
            text.append(line.isBroken() ? " [style=dashed, color=\"#cf222e\", arrowhead=tee];\n" : ";\n");
        }
        return text.append("}\n").toString();
    }

    private static String style(Box box) {
        return switch (box.state()) {
            case PLAIN -> "";
            case WARNING -> ", color=\"#9a6700\", penwidth=2";
            case ERROR -> ", color=\"#cf222e\", penwidth=3";
            case MISSING -> ", color=\"#cf222e\", style=dashed";
            case ELSEWHERE -> ", style=dotted";
        };
    }

    /** Elements of one level stand in one column. */
    private static void appendRank(StringBuilder text, List<Box> boxes, ElementKind level) {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).level() == level) {
                members.append(" n").append(i).append(';');
            }
        }
        if (!members.isEmpty()) {
            text.append("  { rank=same;").append(members).append(" }\n");
        }
    }

    private String label(Box box) {
        StringBuilder label = new StringBuilder(escape(labels.head(box)));
        for (String line : TextLines.of(Labels.text(box), WIDTH, MAX_LINES)) {
            label.append("\\n").append(escape(line));
        }
        String hidden = labels.hidden(box);
        return label.append(hidden.isEmpty() ? "" : "\\n").append(hidden).toString();
    }

    /** A backslash begins a command within quotes, an ampersand a character of HTML. */
    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;");
    }
}
