package dev.selaras.validation.picture;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.ElementKind;
import dev.selaras.validation.picture.Box.State;
import java.util.List;
import java.util.Locale;

/**
 * A performance tree as SVG: one file that needs nothing else, for light and dark pages. Nothing in a plan can become part of
 * its markup. Immutable and thread-safe.
 */
public final class SvgTree {

    private static final int TITLE = 22;
    private static final int MAX_TITLE = 200;
    private static final int MAX_TITLE_LINES = 2;

    private static final Wording TREE = Wording.of("Pohon kinerja: {0}", "Performance tree: {0}");
    private static final Wording ABOUT = Wording.of(
            "{0} unsur; {1} dengan galat, {2} dengan peringatan; {3} tidak ada.",
            "{0} elements; {1} with errors, {2} with warnings; {3} missing.");

    private final Language language;
    private final Labels labels;

    /** Makes a renderer for readers of a language. */
    public SvgTree(Language language) {
        this.language = language;
        this.labels = new Labels(language);
    }

    /** The picture, each line ended by a line feed. */
    public String render(PerformanceTree tree) {
        return draw(tree, false);
    }

    /**
     * The picture for a page that has {@link #style()} among its styles and says elsewhere what the plan is called and what
     * its elements say in full. It has no style of its own, which a policy of content security would have to allow.
     */
    public String embed(PerformanceTree tree) {
        return draw(tree, true);
    }

    /** How pictures look that are {@linkplain #embed embedded} in a page, as CSS. */
    public static String style() {
        return SvgStyle.TREE;
    }

    private String draw(PerformanceTree tree, boolean isEmbedded) {
        Descent descent = new Descent(tree);
        Layout layout = new Layout(tree, descent, labels);
        SvgLegend legend = new SvgLegend(tree, descent, language);
        int width = Math.max(SvgLegend.WIDTH, layout.width());
        String printed = Labels.cut(tree.plan().getTitle().in(tree.plan().getLanguage()), MAX_TITLE);
        String name = TREE.in(language, List.of(Wording.of(printed)));
        // Widths are for letters of twelve pixels, and the title has bold ones of seventeen.
        List<String> title =
                isEmbedded ? List.of() : TextLines.of(name, (width - 2 * Layout.MARGIN) * 12 / 19, MAX_TITLE_LINES);
        int top = Layout.MARGIN + title.size() * TITLE + legend.height() + TITLE;
        String style = isEmbedded ? "" : SvgStyle.TREE;
        Svg svg = new Svg("selaras-tree", style, width, top + layout.bottom(), name, about(tree));
        for (int i = 0; i < title.size(); i++) {
            svg.text("title", Layout.MARGIN, Layout.MARGIN + (i + 1) * TITLE - 6, title.get(i));
        }
        legend.draw(svg, Layout.MARGIN + title.size() * TITLE);
        List<ElementKind> levels = layout.levels();
        for (int i = 0; i < levels.size(); i++) {
            String heading = levels.get(i).noun().in(language).toUpperCase(Locale.ROOT);
            svg.text("level", Layout.left(i), top - Layout.PADDING, heading);
        }
        svg.beginShift(top);
        drawLines(svg, tree, descent, layout);
        for (int i = 0; i < tree.boxes().size(); i++) {
            Box box = tree.boxes().get(i);
            drawBox(svg, box, isEmbedded ? "" : hint(box), i, layout);
        }
        svg.endGroup();
        return svg.end();
    }

    private String about(PerformanceTree tree) {
        long elements =
                tree.boxes().stream().filter(box -> box.pointer().isPresent()).count();
        List<Wording> counts = List.of(
                Wording.of(elements), count(tree, State.ERROR), count(tree, State.WARNING), count(tree, State.MISSING));
        return ABOUT.in(language, counts);
    }

    private static Wording count(PerformanceTree tree, State state) {
        return Wording.of(
                tree.boxes().stream().filter(box -> box.state() == state).count());
    }

    private static void drawLines(Svg svg, PerformanceTree tree, Descent descent, Layout layout) {
        for (Line line : tree.lines()) {
            boolean isBelow = descent.above(line.to()) == line.from();
            String kind = line.isBroken() ? "broken" : isBelow ? "line" : "also";
            svg.path(kind, layout.way(line, isBelow));
        }
    }

    private String hint(Box box) {
        String text = Labels.text(box);
        return labels.head(box) + (text.isEmpty() ? "" : ": " + text);
    }

    private void drawBox(Svg svg, Box box, String hint, int place, Layout layout) {
        int x = Layout.left(layout.column(place));
        int y = layout.top(place);
        svg.beginGroup(box.state().name().toLowerCase(Locale.ROOT), hint);
        svg.rectangle("box", x, y, Layout.BOX, layout.height(place));
        if (box.state() != State.PLAIN) {
            SvgLegend.drawIcon(svg, box.state(), x + Layout.BOX - SvgLegend.ICON - 6, y + 5);
        }
        int line = y + 16;
        for (String name : TextLines.of(labels.title(box), Layout.HEAD, 1)) {
            svg.text("head", x + Layout.PADDING, line, name);
        }
        for (String said : layout.lines(place)) {
            line += Layout.LINE;
            svg.text("said", x + Layout.PADDING, line, said);
        }
        String hidden = labels.hidden(box);
        if (!hidden.isEmpty()) {
            svg.text("more", x + Layout.PADDING, line + Layout.LINE, hidden);
        }
        svg.endGroup();
    }
}
