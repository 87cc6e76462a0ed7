package dev.selaras.validation.picture;

import dev.selaras.validation.markup.Markup;

/** A picture in SVG that is being written: elements with their kinds, and numbers that are whole. */
final class Svg {

    private final Markup out = new Markup("");

    /**
     * The beginning of a picture, with its name and its description for those who do not see it.
     *
     * @param style its own style; empty if the page that it stands in has it
     */
    Svg(String kind, String style, int width, int height, String name, String about) {
        String wide = Integer.toString(width);
        String high = Integer.toString(height);
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                kind,
                "role",
                "img",
                "width",
                wide,
                "height",
                high,
                "viewBox",
                "0 0 " + wide + " " + high);
        out.text("\n").text("title", name).text("\n").text("desc", about).text("\n");
        if (!style.isEmpty()) {
            out.block("style", "\n" + style);
        }
        rectangle("paper", 0, 0, width, height);
    }

    void rectangle(String kind, int x, int y, int width, int height) {
        String wide = Integer.toString(width);
        String high = Integer.toString(height);
        out.empty(
                        "rect",
                        "class",
                        kind,
                        "x",
                        Integer.toString(x),
                        "y",
                        Integer.toString(y),
                        "width",
                        wide,
                        "height",
                        high)
                .text("\n");
    }

    void path(String kind, String way) {
        out.empty("path", "class", kind, "d", way).text("\n");
    }

    void text(String kind, int x, int y, String said) {
        out.text("text", said, "class", kind, "x", Integer.toString(x), "y", Integer.toString(y))
                .text("\n");
    }

    /** What a pointing device shows over all that comes until the group ends. */
    void beginGroup(String kind, String hint) {
        out.open("g", "class", kind);
        if (!hint.isEmpty()) {
            out.text("title", hint);
        }
        out.text("\n");
    }

    /** Moves all that comes until the group ends down. */
    void beginShift(int down) {
        out.open("g", "transform", "translate(0 " + down + ")").text("\n");
    }

    void endGroup() {
        out.closeLine();
    }

    /** The whole picture. */
    String end() {
        return out.closeLine().end();
    }
}
