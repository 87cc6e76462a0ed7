package dev.selaras.validation.rules.alignment;

import dev.selaras.core.alignment.CodeSystem;
import dev.selaras.core.graph.Node;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.rule.Flaw;
import java.util.List;

/** Texts said to be codes of a system that are none. */
final class WrongCodes {

    private WrongCodes() {}

    static List<Flaw> in(Node<?> node, CodeSystem system) {
        return node.element().getCodes().entrySet().stream()
                .filter(code -> system.isNamed(code.getKey()) && system.isUnreadable(code.getValue()))
                .map(code -> Flaw.at(Place.of(node, member(code.getKey())), node.text(), code.getValue()))
                .toList();
    }

    /** The name of a code may hold the signs that a JSON pointer needs for itself. */
    private static String member(String name) {
        return "codes/" + name.replace("~", "~0").replace("/", "~1");
    }
}
