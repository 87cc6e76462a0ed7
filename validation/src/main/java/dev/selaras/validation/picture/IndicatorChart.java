package dev.selaras.validation.picture;

import dev.selaras.core.graph.Node;
import dev.selaras.core.language.Language;
import dev.selaras.core.model.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values of an indicator as a small chart in SVG, and as one line of text for those who do not see it or where there is
 * nothing to draw. Nothing in a plan can become part of its markup. Immutable and thread-safe.
 */
public final class IndicatorChart {

    private static final int MAX_CELL = 40;

    private final Language language;

    /** Makes a renderer for readers of a language. */
    public IndicatorChart(Language language) {
        this.language = language;
    }

    /**
     * The chart: baseline, milestones and end state, and the values reached; nothing unless at least two of them are numbers
     * that can be set against each other, and none is a value of another kind.
     */
    public Optional<String> render(Node<Indicator> indicator) {
        return draw(indicator, false);
    }

    /**
     * The chart for a page that has {@link #style()} among its styles and says beside it what the indicator is called. It has
     * no style of its own, which a policy of content security would have to allow.
     */
    public Optional<String> embed(Node<Indicator> indicator) {
        return draw(indicator, true);
    }

    /** How charts look that are {@linkplain #embed embedded} in a page, as CSS. */
    public static String style() {
        return SvgStyle.CHART;
    }

    private Optional<String> draw(Node<Indicator> indicator, boolean isEmbedded) {
        return ChartPoints.of(indicator)
                .map(points -> new ChartDrawing(points, indicator, language, isEmbedded).draw(row(indicator)));
    }

    /** All values as printed, on one line that is safe to print; empty if there are none. */
    public String row(Node<Indicator> indicator) {
        Indicator element = indicator.element();
        List<String> cells = new ArrayList<>();
        element.getBaseline()
                .ifPresent(value -> add(
                        cells, Role.BASELINE, value.getYear(), value.getValue().getRaw()));
        element.getMilestones()
                .forEach(value -> add(
                        cells,
                        Role.MILESTONE,
                        Optional.of(value.getYear()),
                        value.getValue().getRaw()));
        element.getEndState()
                .ifPresent(value -> add(
                        cells, Role.END_STATE, value.getYear(), value.getValue().getRaw()));
        element.getActuals()
                .forEach(value -> add(
                        cells,
                        Role.ACTUAL,
                        Optional.of(value.getPeriod()),
                        value.getValue().getRaw()));
        return String.join(" · ", cells);
    }

    private void add(List<String> cells, Role role, Optional<?> time, String raw) {
        String when = time.map(known -> " " + known).orElse("");
        String value = Labels.cut(raw, MAX_CELL);
        cells.add(role.noun().in(language) + when + ": " + (value.isEmpty() ? "–" : value));
    }
}
