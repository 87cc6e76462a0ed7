package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Fact;
import dev.selaras.core.graph.Node;
import dev.selaras.core.model.PlanElement;

/**
 * What a quick look over all texts of an element shows, once for all rules: most hold nothing that needs a closer look.
 *
 * @param isPlain whether there is printable ASCII, there are signs of print, and nothing else
 * @param hasMarkup whether there are signs with which web pages write others
 * @param hasGap whether there are spaces side by side or at an end
 * @param hasBracket whether there are signs that another must close
 */
record Glance(boolean isPlain, boolean hasMarkup, boolean hasGap, boolean hasBracket) {

    private static final Fact<PlanElement, Glance> OF_ELEMENT = Fact.of(Glance::workOut);

    /** What the texts of an element show. */
    @SuppressWarnings("unchecked") // every element is one
    static Glance at(Node<?> node) {
        return OF_ELEMENT.of((Node<PlanElement>) node);
    }

    private static Glance workOut(Node<PlanElement> node) {
        Eye eye = new Eye();
        TextMembers.each(node, (member, text) -> Variants.of(text).forEach(eye::look));
        return new Glance(eye.isPlain, eye.hasMarkup, eye.hasGap, eye.hasBracket);
    }

    /** What was seen so far. */
    private static final class Eye {

        private boolean isPlain = true;
        private boolean hasMarkup;
        private boolean hasGap;
        private boolean hasBracket;

        private void look(String text) {
            char before = ' ';
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                isPlain &= PlainText.is(c);
                hasMarkup |= c == '&' || c == '<';
                hasGap |= c == ' ' && before == ' ';
                hasBracket |= c == '(' || c == '[' || c == '{' || c == '"';
                before = c;
            }
            hasGap |= before == ' ';
        }
    }
}
