package dev.selaras.core.alignment;

import dev.selaras.core.graph.Node;

/** A text that stands for codes of a system and that can't be read as such. Immutable and thread-safe. */
public final class UnreadableCode {

    private final Node<?> element;
    private final String name;
    private final String text;

    UnreadableCode(Node<?> element, String name, String text) {
        this.element = element;
        this.name = name;
        this.text = text;
    }

    /** The element it stands in. */
    public Node<?> element() {
        return element;
    }

    /** The text as written. */
    public String text() {
        return text;
    }

    /** The member that holds it as a JSON pointer below the element, without the first slash: {@code codes/SDG}. */
    public String member() {
        return "codes/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The place in the document as a JSON pointer: {@code /goals/0/codes/SDG}. */
    public String pointer() {
        return element.pointer() + "/" + member();
    }
}
