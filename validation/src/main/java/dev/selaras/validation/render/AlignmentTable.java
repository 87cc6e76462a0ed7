package dev.selaras.validation.render;

import dev.selaras.core.alignment.Alignment;
import dev.selaras.core.alignment.UnreadableCode;
import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which plans are linked with which codes, as a table for people no wider than a terminal, and which codes nobody is for.
 *
 * <p>Plans are numbered, and named above the table. A table with too many of them is parted. Equal plans give equal text.
 * Immutable and thread-safe.
 */
public final class AlignmentTable {

    private static final Wording HEADING =
            Wording.of("{0}: {1} dari {2} {3} sudah dikaitkan", "{0}: {1} of {2} {3} are linked");
    private static final Wording NOTHING = Wording.of("{0}: tidak ada {1}", "{0}: there are no {1}");
    private static final Wording KEY = Wording.of(
            "● dikaitkan dalam rencana itu, ○ didukung melalui rencana lain",
            "● linked in the plan, ○ served through other plans");
    private static final Wording GAPS = Wording.of("✗ belum dikaitkan: {0}", "✗ not linked: {0}");
    private static final Wording UNREADABLE = Wording.of(
            "✗ \"{0}\" pada {1} ({2}) tidak terbaca sebagai kode", "✗ \"{0}\" of {1} ({2}) can't be read as a code");
    private static final Wording MORE_UNREADABLE =
            Wording.of("… dan {0} isian lain yang tidak terbaca", "… and {0} more that can't be read");
    private static final int MAX_UNREADABLE = 20;
    private static final int INDENT = 2;
    private static final int GAP = 2;

    private final Language language;
    private final int width;

    /**
     * Makes a renderer.
     *
     * @param language the language of the reader
     * @param width how many columns the terminal has; a table with one plan may be wider
     */
    public AlignmentTable(Language language, int width) {
        this.language = language;
        this.width = width;
    }

    /** The table of an alignment, with what can't be read and which plans are not at hand below it. */
    public String render(Alignment alignment) {
        StringBuilder text = new StringBuilder();
        appendTable(text, alignment);
        appendUnreadable(text, alignment.unreadable());
        return text.append(Gathered.notAtHand(alignment.notAtHand(), language)).toString();
    }

    private void appendTable(StringBuilder text, Alignment alignment) {
        String name = alignment.system().title().in(language);
        String noun = alignment.system().noun().in(language);
        List<String> codes = alignment.rows().stream().map(Printable::of).toList();
        if (codes.isEmpty()) {
            text.append(say(NOTHING, name, noun)).append('\n');
            return;
        }
        List<String> gaps = alignment.gaps();
        String linked = Integer.toString(codes.size() - gaps.size());
        text.append(say(HEADING, name, linked, Integer.toString(codes.size()), noun))
                .append('\n');
        int plans = alignment.columns().size();
        for (int plan = 0; plan < plans; plan++) {
            appendLine(
                    text,
                    (plan + 1) + " " + alignment.columns().get(plan).plan().getId());
        }
        int cell = GAP + Integer.toString(plans).length();
        int label = codes.stream().mapToInt(TextWidth::of).max().orElse(0);
        int fitting = Math.max(1, (width - INDENT - label) / cell);
        for (int from = 0; from < plans; from += fitting) {
            appendPart(text, alignment, codes, label, cell, from, Math.min(plans, from + fitting));
        }
        appendLine(text, say(KEY));
        if (!gaps.isEmpty()) {
            appendLine(text, say(GAPS, String.join(", ", gaps)));
        }
    }

    private void appendUnreadable(StringBuilder text, List<UnreadableCode> codes) {
        for (UnreadableCode code : codes.subList(0, Math.min(codes.size(), MAX_UNREADABLE))) {
            String element = code.element().graph().plan().getId() + "#"
                    + code.element().element().getId();
            appendLine(text, say(UNREADABLE, Printable.quoted(code.text()), element, Printable.of(code.pointer())));
        }
        if (codes.size() > MAX_UNREADABLE) {
            appendLine(text, say(MORE_UNREADABLE, Integer.toString(codes.size() - MAX_UNREADABLE)));
        }
    }

    private static void appendPart(
            StringBuilder text, Alignment alignment, List<String> codes, int label, int cell, int from, int to) {
        StringBuilder head = new StringBuilder(" ".repeat(label));
        IntStream.range(from, to).forEach(plan -> appendRight(head, Integer.toString(plan + 1), cell));
        appendLine(text, head.toString());
        for (int row = 0; row < codes.size(); row++) {
            StringBuilder line = new StringBuilder(TextWidth.fit(codes.get(row), label));
            for (int plan = from; plan < to; plan++) {
                appendRight(line, mark(alignment, row, plan), cell);
            }
            appendLine(text, line.toString());
        }
    }

    private static String mark(Alignment alignment, int row, int plan) {
        if (!alignment.linked(row, plan).isEmpty()) {
            return "●";
        }
        return alignment.through(row, plan).isEmpty() ? "·" : "○";
    }

    private static void appendRight(StringBuilder line, String text, int cell) {
        line.append(" ".repeat(cell - text.length())).append(text);
    }

    private static void appendLine(StringBuilder text, String line) {
        text.append(" ".repeat(INDENT)).append(line.stripTrailing()).append('\n');
    }

    private String say(Wording what, String... arguments) {
        return what.in(language, List.of(arguments).stream().map(Wording::of).toList());
    }
}
