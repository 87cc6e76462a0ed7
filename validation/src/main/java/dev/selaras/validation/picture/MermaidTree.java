package dev.selaras.validation.picture;

import dev.selaras.core.language.Language;
import dev.selaras.validation.picture.Box.State;
import java.util.List;
import java.util.Locale;

/**
 * A performance tree as a flowchart for Mermaid. Nothing in a plan can become part of its language, or of the HTML that it
 * makes. Immutable and thread-safe.
 */
public final class MermaidTree {

    private static final int MAX_TEXT = 80;

    /** ASCII that means nothing to Mermaid within quotes. */
    private static final String HARMLESS = " .,()/-";

    private final Labels labels;

    /** Makes a renderer for readers of a language. */
    public MermaidTree(Language language) {
        this.labels = new Labels(language);
    }

    /** The flowchart, each line ended by a line feed. */
    public String render(PerformanceTree tree) {
        StringBuilder text = new StringBuilder("flowchart LR\n");
        List<Box> boxes = tree.boxes();
        for (int i = 0; i < boxes.size(); i++) {
            text.append("  n")
                    .append(i)
                    .append("[\"")
                    .append(label(boxes.get(i)))
                    .append("\"]\n");
        }
        StringBuilder broken = new StringBuilder();
        for (int i = 0; i < tree.lines().size(); i++) {
            Line line = tree.lines().get(i);
            text.append("  n").append(line.from());
            text.append(line.isBroken() ? " -.-x n" : " --> n")
                    .append(line.to())
                    .append('\n');
            if (line.isBroken()) {
                broken.append(broken.isEmpty() ? "" : ",").append(i);
            }
        }
        appendClass(text, boxes, State.WARNING, "stroke:#9a6700,stroke-width:3px");
        appendClass(text, boxes, State.ERROR, "stroke:#cf222e,stroke-width:4px");
        appendClass(text, boxes, State.MISSING, "stroke:#cf222e,stroke-dasharray:6 4");
        appendClass(text, boxes, State.ELSEWHERE, "stroke-dasharray:2 3");
        if (!broken.isEmpty()) {
            text.append("  linkStyle ").append(broken).append(" stroke:#cf222e\n");
        }
        return text.toString();
    }

    private String label(Box box) {
        StringBuilder label = new StringBuilder(escape(labels.head(box)));
        for (String line : List.of(Labels.cut(box.text(), MAX_TEXT), labels.hidden(box))) {
            label.append(line.isEmpty() ? "" : "<br/>").append(escape(line));
        }
        return label.toString();
    }

    private static void appendClass(StringBuilder text, List<Box> boxes, State state, String style) {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).state() == state) {
                members.append(members.isEmpty() ? "n" : ",n").append(i);
            }
        }
        if (!members.isEmpty()) {
            String name = state.name().toLowerCase(Locale.ROOT);
            text.append("  classDef ").append(name).append(' ').append(style).append('\n');
            text.append("  class ").append(members).append(' ').append(name).append('\n');
        }
    }

    /** All of ASCII but letters, digits and what is harmless by its number, as Mermaid has it: {@code #60;}. */
    private static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c >= 0x80 || Character.isLetterOrDigit(c) || HARMLESS.indexOf(c) >= 0) {
                safe.appendCodePoint(c);
            } else {
                safe.append('#').append(c).append(';');
            }
        });
        return safe.toString();
    }
}
