package dev.selaras.validation.rule;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * References of elements that name nothing rightly: what they were meant for may be the very element that seems to lack
 * them.
 *
 * <p>A rule that finds gaps, such as goals that no indicator measures, leaves them to the rule that names the broken
 * reference as long as every gap may come of one. Where there are more gaps than loose ends, some are faults of their
 * own; nobody can tell which, so the rule tells all. An element that names something rightly besides is no loose end:
 * most likely nothing else lacks it.
 */
public final class LooseEnds {

    private LooseEnds() {}

    /**
     * The references that lead to no element of a type, of elements that name none of that type rightly.
     *
     * @param from the type of the elements that refer
     * @param to what they should refer to, as the {@linkplain Link#expected() reference} has it
     */
    public static Set<Ref> of(
            PlanGraph graph, Class<? extends PlanElement> from, Set<Class<? extends PlanElement>> to) {
        Set<Ref> loose = new HashSet<>();
        for (Node<?> node : graph.all(from)) {
            List<Ref> leadingNowhere = new ArrayList<>(0);
            boolean hasAim = false;
            for (Link link : node.links()) {
                if (to.contains(link.expected())) {
                    hasAim |= link.to().isPresent() || link.isElsewhere();
                    leadingNowhere.add(link.ref());
                }
            }
            if (!hasAim) {
                loose.addAll(leadingNowhere);
            }
        }
        return loose;
    }

    /** The gaps that loose ends can't explain: all or, where there are as many loose ends, none. */
    public static <E extends PlanElement> List<Node<E>> unexplained(List<Node<E>> gaps, int looseEnds) {
        return gaps.size() <= looseEnds ? List.of() : gaps;
    }
}
