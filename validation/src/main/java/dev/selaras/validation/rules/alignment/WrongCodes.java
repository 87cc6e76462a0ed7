package dev.selaras.validation.rules.alignment;

import dev.selaras.core.alignment.CodeSystem;
import dev.selaras.core.graph.Node;
import dev.selaras.validation.report.Place;
import dev.selaras.validation.rule.Flaw;
import java.util.ArrayList;
import java.util.List;

/** Texts said to be codes of a system that are none. */
final class WrongCodes {

    private WrongCodes() {}

    static List<Flaw> in(Node<?> node, CodeSystem system) {
        List<Flaw> flaws = new ArrayList<>(0);
        node.element().getCodes().forEach((name, code) -> {
            if (system.isNamed(name) && system.isUnreadable(code)) {
                flaws.add(Flaw.at(Place.of(node, member(name)), node.text(), code));
            }
        });
        return flaws;
    }

    /** The name of a code may hold the signs that a JSON pointer needs for itself. */
    private static String member(String name) {
        return "codes/" + name.replace("~", "~0").replace("/", "~1");
    }
}
