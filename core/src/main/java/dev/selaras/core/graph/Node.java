package dev.selaras.core.graph;

import dev.selaras.core.language.Words;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.PlanElement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * An element where it stands in its plan, with what it refers to and what refers to it.
 *
 * <p>References point up the chain: an indicator to what it measures, a target to its goals, a goal to its missions. So
 * the parents of a node are what it serves, its children what serves it. Two nodes are equal only if they are the same
 * place of the same graph. Immutable and thread-safe.
 *
 * @param <E> the type of the element
 */
public final class Node<E extends PlanElement> {

    private static final Fact<PlanElement, Words> WORDS = Fact.of(node -> Words.of(node.text()));

    private final PlanGraph graph;
    private final int position;
    private final int index;
    private final ElementKind kind;
    private final E element;

    Node(PlanGraph graph, int position, int index, ElementKind kind, E element) {
        this.graph = graph;
        this.position = position;
        this.index = index;
        this.kind = kind;
        this.element = element;
    }

    /** The graph this node belongs to. */
    public PlanGraph graph() {
        return graph;
    }

    /** The element itself. */
    public E element() {
        return element;
    }

    /** What kind of element it is. */
    public ElementKind kind() {
        return kind;
    }

    /** Its place in the reading order of the plan, from 0. */
    public int position() {
        return position;
    }

    /** Its place in the document as a JSON pointer: {@code /goals/0}. */
    public String pointer() {
        return kind == ElementKind.VISION ? "/" + kind.member() : "/" + kind.member() + "/" + index;
    }

    /** Its statement, label or name in the plan's own language. */
    public String text() {
        return element.text().in(graph.plan().getLanguage());
    }

    /** The words of its statement, label or name in the plan's own language. */
    @SuppressWarnings("unchecked") // every element is one
    public Words words() {
        return WORDS.of((Node<PlanElement>) this);
    }

    /** Every reference it makes, whether it leads somewhere or not, in the order of its members. */
    public List<Link> links() {
        return graph.linksOf(position);
    }

    /** The elements of a type that it refers to, each once, in the order of its members. */
    @SuppressWarnings("unchecked") // the filter has looked at the type of the element
    public <P extends PlanElement> List<Node<P>> parents(Class<P> type) {
        List<Node<P>> parents = new ArrayList<>(2);
        for (Link link : links()) {
            Node<?> to = link.rightOrNull();
            if (to != null && type.isInstance(to.element())) {
                parents.add((Node<P>) to);
            }
        }
        return distinct(parents);
    }

    /** The elements of a type that refer to it, each once, in reading order. */
    @SuppressWarnings("unchecked") // the filter has looked at the type of the element
    public <C extends PlanElement> List<Node<C>> children(Class<C> type) {
        List<Node<C>> children = new ArrayList<>();
        for (Link link : graph.linksTo(position)) {
            if (type.isInstance(link.from().element())) {
                children.add((Node<C>) link.from());
            }
        }
        return distinct(children);
    }

    private static <N> List<N> distinct(List<N> nodes) {
        return List.copyOf(nodes.size() < 2 ? nodes : new LinkedHashSet<>(nodes));
    }

    /** Whether an earlier element of its kind has the same id, so that no reference can lead here. */
    public boolean isShadowed() {
        return graph.isShadowed(this);
    }

    /** Whether an element of a type refers to it. */
    public boolean hasChild(Class<? extends PlanElement> type) {
        for (Link link : graph.linksTo(position)) {
            if (type.isInstance(link.from().element())) {
                return true;
            }
        }
        return false;
    }

    /** Everything it refers to directly or through others, without itself unless it lies on a cycle. */
    public List<Node<?>> ancestors() {
        return graph.above(List.of(this));
    }

    /** Everything that refers to it directly or through others, without itself unless it lies on a cycle. */
    public List<Node<?>> descendants() {
        return graph.below(List.of(this));
    }

    /** The id of the element and its place. */
    @Override
    public String toString() {
        return element.getId() + " (" + pointer() + ")";
    }
}
