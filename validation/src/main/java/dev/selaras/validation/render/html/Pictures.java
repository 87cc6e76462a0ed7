package dev.selaras.validation.render.html;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.core.model.Indicator;
import dev.selaras.validation.markup.Markup;
import dev.selaras.validation.picture.IndicatorChart;
import dev.selaras.validation.picture.PerformanceTree;
import dev.selaras.validation.picture.SvgTree;
import dev.selaras.validation.report.Report;
import java.util.Optional;
import java.util.function.Function;

/** The plan as a performance tree and its indicators as charts, drawn once for each language. */
final class Pictures {

    /** How they look. */
    static final String STYLE = SvgTree.style() + IndicatorChart.style();

    /** As many boxes as a reader takes in without opening the tree first; it is printed if it is open. */
    private static final int MOST_OPEN = 60;

    /** More boxes than anybody can look through; a page would have to hold them all. */
    private static final int MOST = 5_000;

    private static final Wording TREE = Wording.of("Pohon kinerja", "Performance tree");
    private static final Wording BOXES = Wording.of("{0} kotak", "{0} boxes");
    private static final Wording TOO_MANY = Wording.of(
            "Pohon dengan {0} kotak terlalu besar untuk halaman ini; gambarlah sebagian dengan \"selaras tree --below\".",
            "A tree of {0} boxes is too large for this page; draw a part of it with \"selaras tree --below\".");

    private final Markup page;

    Pictures(Markup page) {
        this.page = page;
    }

    /**
     * The tree; nothing if the plan has none of its elements.
     *
     * @param anchor what the page calls the document
     */
    void writeTree(PlanGraph graph, Report report, String anchor) {
        PerformanceTree tree = PerformanceTree.of(graph, report);
        int count = tree.boxes().size();
        if (count == 0) {
            return;
        }
        String name = anchor + ":tree";
        page.open("section").say("h3", TREE, "id", name).text("\n");
        if (count > MOST) {
            page.say("p", Said.of(TOO_MANY, count)).closeLine();
            return;
        }
        if (count > MOST_OPEN) {
            page.open("details");
        } else {
            page.open("details", "open", "open");
        }
        page.say("summary", Said.of(BOXES, count))
                .open("div", "class", "tree", "role", "region", "tabindex", "0", "aria-labelledby", name);
        write("w", language -> Optional.of(new SvgTree(language).embed(tree)));
        page.close().close().closeLine();
    }

    /** The chart of an indicator, if there is something to draw. */
    void writeChart(Node<Indicator> indicator) {
        write("w chart", language -> new IndicatorChart(language).embed(indicator));
    }

    private void write(String kind, Function<Language, Optional<String>> picture) {
        for (Language language : Language.values()) {
            picture.apply(language)
                    .ifPresent(svg -> page.open("div", "class", kind, "lang", language.tag())
                            .add(svg)
                            .closeLine());
        }
    }
}
