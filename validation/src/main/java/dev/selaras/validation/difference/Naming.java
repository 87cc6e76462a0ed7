package dev.selaras.validation.difference;

import dev.selaras.core.graph.Node;
import dev.selaras.core.language.Printable;
import dev.selaras.core.language.Wording;

/** What people are told that an element is: its kind, its id and how it begins. */
final class Naming {

    private Naming() {}

    static Wording of(Node<?> node) {
        Wording noun = node.kind().noun();
        String rest = " " + node.element().getId() + " " + Printable.quoted(node.text());
        return Wording.of(noun.getIndonesian() + rest, noun.getEnglish() + rest);
    }
}
