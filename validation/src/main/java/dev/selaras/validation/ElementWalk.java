package dev.selaras.validation;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.PlanElement;
import dev.selaras.validation.rule.ElementRule;
import dev.selaras.validation.rule.Flaw;
import dev.selaras.validation.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * One walk over the elements of a plan, on which every rule about single elements looks at each while it is at hand: a plan
 * is larger than what a processor keeps close, and going over it once for each rule takes several times as long.
 */
final class ElementWalk {

    private final List<Looker> lookers;

    private ElementWalk(List<Looker> lookers) {
        this.lookers = lookers;
    }

    /** Goes over a plan with those of the rules that are about single elements. */
    static ElementWalk over(PlanGraph graph, List<Rule> rules) {
        List<Looker> lookers = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule instanceof ElementRule<?> elementRule) {
                lookers.add(new Looker(elementRule));
            }
        }
        for (ElementKind kind : ElementKind.values()) {
            List<Looker> interested =
                    lookers.stream().filter(looker -> looker.looksAt(kind)).toList();
            for (Node<?> node : graph.all(kind.type())) {
                for (Looker looker : interested) {
                    looker.look(node);
                }
            }
        }
        return new ElementWalk(lookers);
    }

    /** What a rule found on the way. If it broke down, what it broke down of is thrown. */
    List<Flaw> flaws(ElementRule<?> rule) {
        return lookers.stream()
                .filter(looker -> looker.rule == rule)
                .findFirst()
                .orElseThrow()
                .answer
                .get();
    }

    /** A rule on its way. */
    private static final class Looker {

        private final ElementRule<PlanElement> rule;
        private final List<Class<?>> types;
        private final List<Flaw> flaws = new ArrayList<>();
        private Supplier<List<Flaw>> answer = () -> flaws;
        private boolean brokeDown;

        @SuppressWarnings("unchecked") // an element rule looks at the types of element it says it does
        Looker(ElementRule<?> rule) {
            this.rule = (ElementRule<PlanElement>) rule;
            this.types = List.of(rule.info().looksAt());
        }

        boolean looksAt(ElementKind kind) {
            return types.contains(PlanElement.class) || types.contains(kind.type());
        }

        @SuppressWarnings("unchecked") // every element is one
        void look(Node<?> node) {
            if (brokeDown) {
                return;
            }
            try {
                List<Flaw> found = rule.check((Node<PlanElement>) node);
                if (!found.isEmpty()) {
                    flaws.addAll(found);
                }
            } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
                // It leaves the walk, and the others go on.
                brokeDown = true;
                answer = () -> {
                    throw e;
                };
            }
        }
    }
}
