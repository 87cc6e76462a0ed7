package dev.selaras.core.graph;

import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Plan;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.Ref;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A plan with its references followed both ways.
 *
 * <p>It is built once, in time linear in the size of the plan, and answers from then on without searching. It takes any
 * plan, however broken: ids that occur twice, references that lead nowhere or round in circles. Immutable and
 * thread-safe.
 */
public final class PlanGraph {

    private final Plan plan;
    private final List<Node<?>> nodes = new ArrayList<>();
    private final Map<ElementKind, List<Node<?>>> byKind = new EnumMap<>(ElementKind.class);
    /** The references, once one is asked for: who looks at elements by themselves has no use for them. */
    private volatile @Nullable References references;
    /** What was asked of elements, by their positions. Two threads may work out the same; either answer will do. */
    private final Map<Fact<?, ?>, AtomicReferenceArray<Object>> known = new ConcurrentHashMap<>();

    private PlanGraph(Plan plan) {
        this.plan = plan;
        for (ElementKind kind : ElementKind.values()) {
            addNodes(kind, plan.elements(kind));
        }
    }

    /** The graph of a plan. */
    public static PlanGraph of(Plan plan) {
        return new PlanGraph(plan);
    }

    private void addNodes(ElementKind kind, List<? extends PlanElement> elements) {
        List<Node<?>> ofKind = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            PlanElement element = elements.get(i);
            Node<?> node = new Node<>(this, nodes.size(), i, kind, element);
            nodes.add(node);
            ofKind.add(node);
        }
        byKind.put(kind, Collections.unmodifiableList(ofKind));
    }

    private References references() {
        References known = references;
        if (known == null) {
            synchronized (this) {
                known = references == null ? References.of(plan, nodes) : references;
                references = known;
            }
        }
        return known;
    }

    /** The plan this is the graph of. */
    public Plan plan() {
        return plan;
    }

    /** Every element, in reading order: kind by kind, and within a kind as the document has them. */
    public List<Node<?>> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    /** The elements of one type, in the order of the document; of all types for {@code PlanElement}. */
    @SuppressWarnings("unchecked") // the nodes of a kind hold elements of its type
    public <E extends PlanElement> List<Node<E>> all(Class<E> type) {
        List<? extends Node<?>> found =
                type == PlanElement.class ? nodes() : byKind.getOrDefault(ElementKind.of(type), List.of());
        return (List<Node<E>>) found;
    }

    /** The first element with this id. */
    public Optional<Node<?>> find(Id id) {
        return references().elements().find(id);
    }

    /** Every reference of every element, in reading order. */
    public List<Link> links() {
        return references().links();
    }

    /** The elements that share an id with another, grouped by id, in the order in which ids are repeated. */
    public List<List<Node<?>>> duplicates() {
        return references().elements().duplicates();
    }

    /** The groups of elements that refer to each other in a circle, each in reading order. */
    public List<List<Node<?>>> cycles() {
        return references().edges().cycles().stream().map(this::nodesAt).toList();
    }

    /** Everything these refer to, directly or through others, in reading order. */
    public List<Node<?>> above(Collection<? extends Node<?>> starts) {
        return nodesAt(references().edges().reachedFrom(positions(starts), true));
    }

    /** Everything that refers to these, directly or through others, in reading order. */
    public List<Node<?>> below(Collection<? extends Node<?>> starts) {
        return nodesAt(references().edges().reachedFrom(positions(starts), false));
    }

    private static int[] positions(Collection<? extends Node<?>> nodes) {
        return nodes.stream().mapToInt(Node::position).toArray();
    }

    private List<Node<?>> nodesAt(int[] positions) {
        List<Node<?>> found = new ArrayList<>(positions.length);
        Arrays.stream(positions).forEach(position -> found.add(nodes.get(position)));
        return Collections.unmodifiableList(found);
    }

    /** Whether an element of the same kind has the same id and comes earlier, so that references go there. */
    boolean isShadowed(Node<?> node) {
        return references().elements().isShadowed(node);
    }

    @SuppressWarnings("unchecked") // what is known under a fact came of it
    <E extends PlanElement, T> T know(Fact<E, T> fact, Node<E> node) {
        AtomicReferenceArray<Object> ofAll = known.get(fact);
        if (ofAll == null) {
            ofAll = known.computeIfAbsent(fact, asked -> new AtomicReferenceArray<>(nodes.size()));
        }
        T answer = (T) ofAll.get(node.position());
        if (answer == null) {
            answer = fact.workOut(node);
            ofAll.set(node.position(), answer);
        }
        return answer;
    }

    List<Link> linksOf(int position) {
        return references().from(position);
    }

    List<Link> linksTo(int position) {
        return references().to(position);
    }

    /** The element that a reference names, one of the kind expected if several share the id. */
    @Nullable Node<?> findOrNull(Ref ref, Class<? extends PlanElement> kind) {
        return references().elements().findOrNull(ref, kind);
    }
}
