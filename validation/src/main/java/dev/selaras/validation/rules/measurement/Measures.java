package dev.selaras.validation.rules.measurement;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.language.Words;
import dev.selaras.core.model.Aim;
import dev.selaras.core.model.Goal;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.Target;
import dev.selaras.core.model.Text;
import dev.selaras.validation.rule.LooseEnds;
import java.util.List;
import java.util.Set;

/** What indicators measure, and what tells them apart. */
final class Measures {

    private Measures() {}

    /** What an indicator measures: the element, or the reference that leads to none. */
    static String measured(Node<Indicator> node) {
        Link measures = node.links().get(0);
        return measures.to().map(Node::toString).orElse(measures.ref().toString());
    }

    /**
     * The elements of a type that no indicator measures. There is none where each goal and each target without an indicator
     * may be what an indicator was meant for that measures nothing there is.
     */
    static <E extends PlanElement> List<Node<E>> unmeasured(PlanGraph graph, Class<E> type) {
        int bare = bare(graph, Goal.class).size() + bare(graph, Target.class).size();
        if (bare == 0) {
            return List.of();
        }
        int loose = LooseEnds.of(graph, Indicator.class, Set.of(Aim.class)).size();
        return bare <= loose ? List.of() : bare(graph, type);
    }

    private static <E extends PlanElement> List<Node<E>> bare(PlanGraph graph, Class<E> type) {
        return graph.all(type).stream()
                .filter(node -> !node.isShadowed() && !node.hasChild(Indicator.class))
                .toList();
    }

    /** What makes two rows one measure; each unit may set its own value. */
    static String scope(Node<Indicator> node) {
        Indicator indicator = node.element();
        String unit = Units.of(node).getNormalised();
        String definition = indicator.getDefinition().map(Text::toString).orElse("");
        return node.words() + "; " + unit + "; " + Words.of(definition) + indicator.getResponsible();
    }
}
