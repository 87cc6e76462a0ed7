package dev.selaras.validation.rule;

import dev.selaras.core.graph.Node;
import dev.selaras.core.model.PlanElement;
import java.util.List;

/**
 * A rule about one element by itself, whatever plan it stands in: a blank statement, a missing meaning.
 *
 * @param <E> the type of element, the same as {@link RuleInfo#looksAt()}
 */
public non-sealed interface ElementRule<E extends PlanElement> extends Rule {

    /** What is wrong with the element; the rule must not look at its neighbours. */
    List<Flaw> check(Node<E> node);

    @Override
    default Scope scope() {
        return Scope.ELEMENT;
    }
}
