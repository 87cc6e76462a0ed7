package dev.selaras.validation.picture;

/** Writes SVG: elements without content of other makers, texts escaped, numbers whole. */
final class Svg {

    private final StringBuilder text = new StringBuilder();

    /** The beginning of a picture, with its name and its description for those who do not see it. */
    Svg(String kind, String style, int width, int height, String name, String about) {
        String size = width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height;
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"").append(kind);
        text.append("\" role=\"img\" width=\"").append(size).append("\">\n");
        text.append("<title>").append(escape(name)).append("</title>\n");
        text.append("<desc>").append(escape(about)).append("</desc>\n");
        text.append("<style>\n").append(style).append("</style>\n");
        rectangle("paper", 0, 0, width, height);
    }

    void rectangle(String kind, int x, int y, int width, int height) {
        begin("rect", kind).append(" x=\"").append(x).append("\" y=\"").append(y);
        text.append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\"/>\n");
    }

    void path(String kind, String way) {
        begin("path", kind).append(" d=\"").append(way).append("\"/>\n");
    }

    void text(String kind, int x, int y, String said) {
        begin("text", kind)
                .append(" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\">");
        text.append(escape(said)).append("</text>\n");
    }

    /** What a pointing device shows over all that comes until the group ends. */
    void beginGroup(String kind, String hint) {
        begin("g", kind).append('>');
        text.append(hint.isEmpty() ? "" : "<title>" + escape(hint) + "</title>").append('\n');
    }

    /** Moves all that comes until the group ends down. */
    void beginShift(int down) {
        text.append("<g transform=\"translate(0 ").append(down).append(")\">\n");
    }

    void endGroup() {
        text.append("</g>\n");
    }

    /** The whole picture. */
    String end() {
        return text.append("</svg>\n").toString();
    }

    private StringBuilder begin(String element, String kind) {
        return text.append('<').append(element).append(" class=\"").append(kind).append('"');
    }

    /** Texts come printable, so that none has a character that XML can't hold. */
    private static String escape(String said) {
        return said.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
