package dev.selaras.validation.picture;

import dev.selaras.core.graph.Node;
import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.core.measurement.NumberConvention;
import dev.selaras.core.model.Direction;
import dev.selaras.core.model.Indicator;
import dev.selaras.validation.picture.ChartPoints.Point;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A chart of two lines over the years. Positions are worked out exactly, so that every machine draws the same. */
final class ChartDrawing {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 100;
    private static final int MARGIN = 14;
    private static final int ROW = 18;
    private static final int MAX_NAME = 200;
    private static final int MAX_NAME_LINES = 2;
    private static final int MAX_UNIT = 30;

    /** How wide the figures of a year are, with some room. */
    private static final int YEAR = 36;

    private static final Wording ENDS = Wording.of("kondisi awal, kondisi akhir", "baseline, end state");

    private final ChartPoints points;
    private final BigDecimal least;
    private final BigDecimal most;
    private final int firstYear;
    private final int lastYear;
    private final Node<Indicator> indicator;
    private final Language language;
    private final int left;
    private final int top;
    private final List<String> name;
    private final String style;

    ChartDrawing(ChartPoints points, Node<Indicator> indicator, Language language, boolean isEmbedded) {
        this.points = points;
        this.least = points.least();
        this.most = points.most();
        this.firstYear = points.firstYear();
        this.lastYear = points.lastYear();
        this.indicator = indicator;
        this.language = language;
        this.left = MARGIN + Math.max(TextLines.width(figure(least)), TextLines.width(figure(most)));
        this.style = isEmbedded ? "" : SvgStyle.CHART;
        this.name = isEmbedded
                ? List.of()
                : TextLines.of(Labels.cut(indicator.text(), MAX_NAME), left + WIDTH - MARGIN, MAX_NAME_LINES);
        this.top = MARGIN + (name.size() + 2) * ROW;
    }

    private String figure(BigDecimal number) {
        NumberConvention convention = indicator.graph().plan().getNumbers();
        return NumberText.of(number, convention);
    }

    /** The chart; what it is about and all its values are told to those who do not see it. */
    String draw(String values) {
        int end = left + WIDTH;
        int bottom = top + HEIGHT;
        String whole = Labels.cut(indicator.text(), MAX_NAME);
        Svg svg = new Svg("selaras-chart", style, end + 2 * MARGIN, bottom + 3 * ROW + MARGIN, whole, values);
        for (int i = 0; i < name.size(); i++) {
            svg.text("name", MARGIN, MARGIN + (i + 1) * ROW - 6, name.get(i));
        }
        svg.text("way", MARGIN, MARGIN + (name.size() + 1) * ROW - 6, unitAndDirection());
        svg.path("axis", "M" + (left + 8) + " " + (top - 8) + "V" + (bottom + 8) + "H" + end);
        svg.text("figure", MARGIN, y(most) + 4, figure(most));
        if (least.compareTo(most) < 0) {
            svg.text("figure", MARGIN, y(least) + 4, figure(least));
        }
        drawYears(svg, bottom + 8 + ROW);
        drawLine(svg, false);
        drawLine(svg, true);
        drawLegend(svg, bottom + 3 * ROW);
        return svg.end();
    }

    private String unitAndDirection() {
        String unit = indicator
                .element()
                .getUnit()
                .map(printed -> Labels.cut(printed, MAX_UNIT))
                .orElse("");
        String way = indicator.element().getDirection().map(this::direction).orElse("");
        return unit.isEmpty() || way.isEmpty() ? unit + way : unit + " · " + way;
    }

    private String direction(Direction direction) {
        Wording way = switch (direction) {
            case INCREASE -> Wording.of("↑ diharapkan naik", "↑ should rise");
            case DECREASE -> Wording.of("↓ diharapkan turun", "↓ should fall");
            case MAINTAIN_ABOVE -> Wording.of("≥ tidak di bawah target", "≥ not below the milestone");
            case MAINTAIN_BELOW -> Wording.of("≤ tidak di atas target", "≤ not above the milestone");
            case WITHIN -> Wording.of("↔ di dalam rentang", "↔ within the range");
            case NONE -> Wording.of("");
        };
        return way.in(language);
    }

    private int x(int year) {
        int span = lastYear - firstYear;
        int room = WIDTH - YEAR;
        int start = left + YEAR / 2 + 8;
        return span == 0 ? start + room / 2 : start + (year - firstYear) * (room - 8) / span;
    }

    private int y(BigDecimal number) {
        BigDecimal span = most.subtract(least);
        if (span.signum() == 0) {
            return top + HEIGHT / 2;
        }
        BigDecimal up = number.subtract(least).multiply(BigDecimal.valueOf(HEIGHT));
        return top + HEIGHT - up.divide(span, 0, RoundingMode.HALF_UP).intValueExact();
    }

    /** The first year and the last, and those between that have room. */
    private void drawYears(Svg svg, int y) {
        int last = x(lastYear);
        int next = 0;
        for (int year : points.years()) {
            boolean isLast = year == lastYear;
            if (x(year) >= next && (isLast || x(year) + YEAR <= last)) {
                svg.text("figure", x(year) - 15, y, Integer.toString(year));
                next = x(year) + YEAR;
            }
        }
    }

    private void drawLine(Svg svg, boolean isReached) {
        StringBuilder way = new StringBuilder();
        List<Point> line = points.line(isReached);
        for (Point point : line) {
            way.append(way.isEmpty() ? "M" : "L")
                    .append(x(point.year()))
                    .append(' ')
                    .append(y(point.number()));
        }
        if (line.size() > 1) {
            svg.path(isReached ? "reached" : "plan", way.toString());
        }
        for (Point point : line) {
            svg.beginGroup(
                    "value",
                    point.role().noun().in(language) + " " + point.year() + ": " + Labels.cut(point.raw(), MAX_UNIT));
            drawPoint(svg, point.role(), x(point.year()), y(point.number()));
            svg.endGroup();
        }
    }

    /** A diamond for where the plan begins and ends, a ring for what to reach in a year, a full square for what was reached. */
    private static void drawPoint(Svg svg, Role role, int x, int y) {
        switch (role) {
            case BASELINE, END_STATE -> svg.path("plan-point", "M" + (x - 6) + " " + y + "l6 -6l6 6l-6 6z");
            case MILESTONE -> svg.path("plan-point", "M" + (x - 4) + " " + y + "a4 4 0 1 0 8 0a4 4 0 1 0 -8 0");
            case ACTUAL -> svg.rectangle("reached-point", x - 3, y - 3, 6, 6);
        }
    }

    private void drawLegend(Svg svg, int y) {
        int x = MARGIN + 6;
        for (Role role : List.of(Role.BASELINE, Role.MILESTONE, Role.ACTUAL)) {
            if (points.has(role) || (role == Role.BASELINE && points.has(Role.END_STATE))) {
                String meaning = (role == Role.BASELINE ? ENDS : role.noun()).in(language);
                drawPoint(svg, role, x, y - 4);
                svg.text("said", x + 12, y, meaning);
                x += 36 + TextLines.width(meaning);
            }
        }
    }
}
