package dev.selaras.validation.render.formats;

/**
 * An XML document that is being written: its texts are safe to print already, so that every character of them is one that XML
 * allows. Used once, by one thread.
 */
final class XmlText {

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;
    private boolean isOpen;

    /** Opens an element with these names and values of attributes. */
    XmlText open(String element, String... attributes) {
        begin();
        text.append('<').append(element);
        isOpen = true;
        depth++;
        return attributes(attributes);
    }

    /** More attributes of the element that was opened last and holds nothing yet. */
    XmlText attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            text.append('"');
        }
        return this;
    }

    /** Closes the element opened last. */
    void close(String element) {
        depth--;
        if (isOpen) {
            text.append("/>\n");
            isOpen = false;
        } else {
            begin();
            text.append("</").append(element).append(">\n");
        }
    }

    /** An element that holds a text. */
    void element(String element, String content, String... attributes) {
        open(element, attributes);
        if (content.isEmpty()) {
            close(element);
            return;
        }
        text.append('>');
        isOpen = false;
        depth--;
        escape(content);
        text.append("</").append(element).append(">\n");
    }

    private void begin() {
        if (isOpen) {
            text.append(">\n");
            isOpen = false;
        }
        text.append("  ".repeat(depth));
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.append(c);
            }
        }
    }

    /** The document. */
    @Override
    public String toString() {
        return text.toString();
    }
}
