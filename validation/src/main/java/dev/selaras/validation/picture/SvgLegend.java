package dev.selaras.validation.picture;

import dev.selaras.core.language.Language;
import dev.selaras.core.language.Wording;
import dev.selaras.validation.picture.Box.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The signs that a tree has beside its boxes, each with what it means, one below the other. */
final class SvgLegend {

    /** How wide a sign is, and how high. */
    static final int ICON = 14;

    /** As much as the longest line needs. */
    static final int WIDTH = 360;

    private static final int ROW = 20;

    private static final Wording ERROR = Wording.of("ada galat", "has an error");
    private static final Wording WARNING = Wording.of("ada peringatan", "has a warning");
    private static final Wording MISSING =
            Wording.of("tidak ada: rantai terputus di sini", "missing: the chain breaks here");
    private static final Wording ELSEWHERE = Wording.of("di rencana lain", "in another plan");
    private static final Wording ALSO = Wording.of("mendukung lebih dari satu unsur", "serves more than one element");

    private final List<State> states = new ArrayList<>();
    private final boolean hasFurtherLines;
    private final Language language;

    SvgLegend(PerformanceTree tree, Descent descent, Language language) {
        for (State state : State.values()) {
            if (state != State.PLAIN && tree.boxes().stream().anyMatch(box -> box.state() == state)) {
                states.add(state);
            }
        }
        this.hasFurtherLines =
                tree.lines().stream().anyMatch(line -> !line.isBroken() && descent.above(line.to()) != line.from());
        this.language = language;
    }

    int height() {
        return (states.size() + (hasFurtherLines ? 1 : 0)) * ROW + ROW;
    }

    void draw(Svg svg, int top) {
        int y = top + ROW / 4;
        for (State state : states) {
            svg.beginGroup(state.name().toLowerCase(Locale.ROOT), "");
            drawIcon(svg, state, Layout.MARGIN, y);
            svg.endGroup();
            svg.text("said", Layout.MARGIN + 2 * ICON, y + 11, meaning(state).in(language));
            y += ROW;
        }
        if (hasFurtherLines) {
            svg.path("also", "M" + Layout.MARGIN + " " + (y + 7) + "h" + ICON);
            svg.text("said", Layout.MARGIN + 2 * ICON, y + 11, ALSO.in(language));
        }
    }

    private static Wording meaning(State state) {
        return switch (state) {
            case PLAIN, ERROR -> ERROR;
            case WARNING -> WARNING;
            case MISSING -> MISSING;
            case ELSEWHERE -> ELSEWHERE;
        };
    }

    /** A disc, a triangle, a cross and an arrow: nobody needs to tell colours apart, and no font needs to have them. */
    static void drawIcon(Svg svg, State state, int x, int y) {
        svg.path(
                "icon",
                switch (state) {
                    case PLAIN -> "";
                    case ERROR ->
                        "M" + x + " " + (y + 7) + "a7 7 0 1 0 14 0a7 7 0 1 0 -14 0M" + (x + 7) + " " + (y + 3)
                                + "v5m0 2v2";
                    case WARNING -> "M" + (x + 7) + " " + y + "l7 13h-14zM" + (x + 7) + " " + (y + 5) + "v4m0 1v2";
                    case MISSING -> "M" + (x + 2) + " " + (y + 2) + "l10 10m0 -10l-10 10";
                    case ELSEWHERE -> "M" + (x + 2) + " " + (y + 12) + "l10 -10m-7 0h7v7";
                });
    }
}
