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
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    /**
     * The first element of each kind with an id: as many as there are kinds at most, however often it occurs. The keys
     * are texts, because a map of texts stays fast whatever ids a document chooses.
     */
    private final Map<String, List<Node<?>>> byId = new HashMap<>();

    private final Map<String, List<Node<?>>> repeated = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final int[] firstLinkOf;
    private final Edges edges;
    /** What was asked of elements, by their positions. Two threads may work out the same; either answer will do. */
    private final Map<Fact<?, ?>, AtomicReferenceArray<Object>> known = new ConcurrentHashMap<>();

    private PlanGraph(Plan plan) {
        this.plan = plan;
        for (ElementKind kind : ElementKind.values()) {
            addNodes(kind, plan.elements(kind));
        }
        this.firstLinkOf = new int[nodes.size() + 1];
        for (Node<?> node : nodes) {
            firstLinkOf[node.position()] = links.size();
            node.element()
                    .links((member, index, ref, kind) ->
                            links.add(new Link(node, member, index, ref, kind, findOrNull(ref, kind))));
        }
        firstLinkOf[nodes.size()] = links.size();
        this.edges = new Edges(nodes.size(), links);
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
            register(element.getId().getValue(), node);
        }
        byKind.put(kind, Collections.unmodifiableList(ofKind));
    }

    private void register(String id, Node<?> node) {
        List<Node<?>> firsts = byId.computeIfAbsent(id, unseen -> new ArrayList<>(1));
        if (!firsts.isEmpty()) {
            repeated.computeIfAbsent(id, once -> new ArrayList<>(firsts)).add(node);
        }
        // Nodes come kind by kind, so a kind that is there already is the last one.
        if (firsts.isEmpty() || firsts.get(firsts.size() - 1).kind() != node.kind()) {
            firsts.add(node);
        }
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
        return Optional.ofNullable(byId.get(id.getValue())).map(found -> found.get(0));
    }

    /** Every reference of every element, in reading order. */
    public List<Link> links() {
        return Collections.unmodifiableList(links);
    }

    /** The elements that share an id with another, grouped by id, in the order in which ids are repeated. */
    public List<List<Node<?>>> duplicates() {
        return repeated.values().stream().map(Collections::unmodifiableList).toList();
    }

    /** The groups of elements that refer to each other in a circle, each in reading order. */
    public List<List<Node<?>>> cycles() {
        return edges.cycles().stream().map(this::nodesAt).toList();
    }

    /** Everything these refer to, directly or through others, in reading order. */
    public List<Node<?>> above(Collection<? extends Node<?>> starts) {
        return nodesAt(edges.reachedFrom(positions(starts), true));
    }

    /** Everything that refers to these, directly or through others, in reading order. */
    public List<Node<?>> below(Collection<? extends Node<?>> starts) {
        return nodesAt(edges.reachedFrom(positions(starts), false));
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
        for (Node<?> first : byId.getOrDefault(node.element().getId().getValue(), List.of())) {
            if (first.kind() == node.kind() && first != node) {
                return true;
            }
        }
        return false;
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
        return links().subList(firstLinkOf[position], firstLinkOf[position + 1]);
    }

    List<Link> linksTo(int position) {
        int[] indices = edges.linksTo(position);
        List<Link> found = new ArrayList<>(indices.length);
        for (int index : indices) {
            found.add(links.get(index));
        }
        return found;
    }

    /** The element that a reference names, one of the kind expected if several share the id. */
    @Nullable Node<?> findOrNull(Ref ref, Class<? extends PlanElement> kind) {
        if (ref.getPlan().isPresent() && !ref.getPlan().get().equals(plan.getId())) {
            return null;
        }
        List<Node<?>> found = byId.get(ref.getElement().getValue());
        if (found == null) {
            return null;
        }
        for (Node<?> node : found) {
            if (kind.isInstance(node.element())) {
                return node;
            }
        }
        return found.get(0);
    }
}
