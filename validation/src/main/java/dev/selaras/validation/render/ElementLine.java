package dev.selaras.validation.render;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Language;
import dev.selaras.core.language.Printable;

/** What people are told that an element is. Immutable and thread-safe. */
final class ElementLine {

    private final Language language;

    ElementLine(Language language) {
        this.language = language;
    }

    /** Its kind and id; with the id of its plan if that is not the one spoken of. */
    String brief(Node<?> node, PlanGraph home) {
        String id = node.element().getId().getValue();
        String name = node.graph() == home ? id : node.graph().plan().getId() + "#" + id;
        return node.kind().noun().in(language) + " " + name;
    }

    /** The same with how it begins. */
    String whole(Node<?> node, PlanGraph home) {
        return brief(node, home) + " " + Printable.quoted(node.text());
    }
}
