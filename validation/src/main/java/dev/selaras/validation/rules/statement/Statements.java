package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Node;
import dev.selaras.core.language.Words;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.Text;
import dev.selaras.validation.report.Patch;
import dev.selaras.validation.report.Place;
import java.util.Optional;
import java.util.stream.Stream;

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
        return isUnwritten(node.words().toString(), node.kind());
    }

    /** The patch that takes out the translations of a statement that are blank or placeholders. */
    static Patch removal(Node<?> node) {
        String pointer = place(node).getPointer();
        return Patch.inTurn(node.element().text().getByLanguage().entrySet().stream()
                .filter(text -> isUnwritten(Words.of(text.getValue()).toString(), node.kind()))
                .map(text -> Patch.remove(pointer + "/" + text.getKey(), text.getValue()))
                .toList());
    }

    /** The first language variant of an element's statement that is blank or a placeholder. */
    static Optional<String> unwritten(Node<?> node) {
        return variants(node.element())
                .filter(text -> isUnwritten(Words.of(text).toString(), node.kind()))
                .findFirst();
    }

    /** An adoption may be without a statement; it is known by its plan then. */
    private static Stream<String> variants(PlanElement element) {
        Optional<Text> statement =
                element instanceof Adoption adoption ? adoption.getStatement() : Optional.of(element.text());
        return statement.stream().flatMap(Variants::of);
    }

    private static boolean isUnwritten(String words, ElementKind kind) {
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
