package dev.selaras.core.graph;

import dev.selaras.core.model.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The references of a plan, followed: its elements by id, every link, and the links that lead somewhere as edges.
 *
 * @param elements the elements by id
 * @param links every reference of every element, in reading order
 * @param firstLinkOf where the links of each element begin, and behind the last element where they end
 * @param edges the links that lead to an element of the right kind
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record References(ElementIndex elements, List<Link> links, int[] firstLinkOf, Edges edges) {

    static References of(Plan plan, List<Node<?>> nodes) {
        ElementIndex elements = new ElementIndex(plan.getId(), nodes);
        List<Link> links = new ArrayList<>();
        int[] firstLinkOf = new int[nodes.size() + 1];
        for (Node<?> node : nodes) {
            firstLinkOf[node.position()] = links.size();
            node.element()
                    .links((member, index, ref, kind) ->
                            links.add(new Link(node, member, index, ref, kind, elements.findOrNull(ref, kind))));
        }
        firstLinkOf[nodes.size()] = links.size();
        Edges edges = new Edges(nodes.size(), links);
        return new References(elements, Collections.unmodifiableList(links), firstLinkOf, edges);
    }

    /** The references that an element makes. */
    List<Link> from(int position) {
        return links.subList(firstLinkOf[position], firstLinkOf[position + 1]);
    }

    /** The references that rightly lead to an element. */
    List<Link> to(int position) {
        return edges.linksTo(position);
    }
}
