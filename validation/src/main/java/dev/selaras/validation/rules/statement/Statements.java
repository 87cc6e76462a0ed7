package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.language.Words;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.ElementKind;
import dev.selaras.validation.report.Patch;
import dev.selaras.validation.report.Place;
import java.util.List;
import java.util.Optional;

/** The statement, label or name that an element consists of: where it stands, and whether it says anything. */
final class Statements {

    private Statements() {}

    /** The place of an element's statement. */
    static Place place(Node<?> node) {
        return Place.of(node, member(node.kind()));
    }

    /** The member that holds the statement of an element of this kind. */
    static String member(ElementKind kind) {
        return switch (kind) {
            case PILLAR -> "label";
            case INDICATOR -> "name";
            case VISION, MISSION, PROBLEM, ISSUE, FACTOR, ADOPTION, GOAL, TARGET -> "statement";
        };
    }

    /** Whether what an element says to readers of the plan's own language is blank or a placeholder. */
    static boolean isUnwritten(Node<?> node) {
        return Placeholders.mayBe(node.text()) && saysNothing(node.words().toString(), node.kind());
    }

    /** The patch that takes out the translations of a statement that are blank or placeholders. */
    static Patch removal(Node<?> node) {
        String pointer = place(node).getPointer();
        return Patch.inTurn(node.element().text().getByLanguage().entrySet().stream()
                .filter(text -> isUnwritten(text.getValue(), node.kind()))
                .map(text -> Patch.remove(pointer + "/" + text.getKey(), text.getValue()))
                .toList());
    }

    /**
     * The first language variant of an element's statement that is blank or a placeholder. An adoption may be without a
     * statement; it is known by its plan then.
     */
    static Optional<String> unwritten(Node<?> node) {
        boolean none = node.element() instanceof Adoption adoption
                && adoption.getStatement().isEmpty();
        for (String variant :
                none ? List.<String>of() : Variants.of(node.element().text())) {
            if (isUnwritten(variant, node.kind())) {
                return Optional.of(variant);
            }
        }
        return Optional.empty();
    }

    private static boolean isUnwritten(String text, ElementKind kind) {
        return Placeholders.mayBe(text) && saysNothing(Words.of(text).toString(), kind);
    }

    private static boolean saysNothing(String words, ElementKind kind) {
        int end = words.length();
        while (end > 0 && (Character.isDigit(words.charAt(end - 1)) || words.charAt(end - 1) == ' ')) {
            end--;
        }
        String unnumbered = words.substring(0, end);
        return words.isEmpty()
                || Placeholders.isPlaceholder(words)
                || unnumbered.equals(kind.noun().getIndonesian())
                || unnumbered.equals(kind.noun().getEnglish());
    }
}
