package dev.selaras.validation.picture;

import dev.selaras.core.language.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * A performance tree as indented lines for a terminal.
 *
 * <p>An element that serves several others stands below the nearest of them; the others show it by its id, after an arrow.
 * Immutable and thread-safe.
 */
public final class TextTree {

    /** More levels than any plan has; beyond them lines are indented no further, so that none is long. */
    private static final int MAX_LEVELS = 12;

    private static final int MAX_TEXT = 80;

    private final Labels labels;

    /** Makes a renderer for readers of a language. */
    public TextTree(Language language) {
        this.labels = new Labels(language);
    }

    /** The tree, each line ended by a line feed. */
    public String render(PerformanceTree tree) {
        StringBuilder text = new StringBuilder();
        text.append(Labels.cut(tree.plan().getTitle().in(tree.plan().getLanguage()), MAX_TEXT))
                .append('\n');
        Descent descent = new Descent(tree);
        List<List<Integer>> below = Descent.below(tree);
        List<Entry> open = new ArrayList<>();
        for (int box : descent.order()) {
            if (descent.above(box) == Descent.NONE) {
                open.add(new Entry(box, "", "", 0, false));
                while (!open.isEmpty()) {
                    Entry entry = open.remove(open.size() - 1);
                    append(text, entry, tree.boxes().get(entry.box));
                    if (!entry.isMention) {
                        push(open, entry, descent, below.get(entry.box));
                    }
                }
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text, Entry entry, Box box) {
        text.append(entry.branch);
        if (entry.isMention) {
            text.append("→ ").append(labels.name(box)).append('\n');
            return;
        }
        text.append(labels.head(box));
        String said = Labels.cut(box.text(), MAX_TEXT);
        text.append(said.isEmpty() ? "" : "  " + said);
        String hidden = labels.hidden(box);
        text.append(hidden.isEmpty() ? "" : "  (" + hidden + ")").append('\n');
    }

    /** First what stands below a box, then what only serves it as well. */
    private static void push(List<Entry> open, Entry entry, Descent descent, List<Integer> below) {
        List<Entry> entries = new ArrayList<>();
        descent.children(entry.box).forEach(child -> entries.add(entry.child(child, false)));
        below.stream()
                .filter(child -> descent.above(child) != entry.box)
                .forEach(child -> entries.add(entry.child(child, true)));
        for (int i = entries.size() - 1; i >= 0; i--) {
            open.add(i == entries.size() - 1 ? entries.get(i).last() : entries.get(i));
        }
    }

    /** A line to come: a box with what stands before it and what stands before those below it. */
    private record Entry(int box, String branch, String indent, int level, boolean isMention) {

        Entry child(int child, boolean isMention) {
            return level >= MAX_LEVELS
                    ? new Entry(child, indent + "├─ ", indent, level, isMention)
                    : new Entry(child, indent + "├─ ", indent + "│  ", level + 1, isMention);
        }

        Entry last() {
            String before = branch.substring(0, branch.length() - 3);
            return new Entry(box, before + "└─ ", level >= MAX_LEVELS ? indent : before + "   ", level, isMention);
        }
    }
}
