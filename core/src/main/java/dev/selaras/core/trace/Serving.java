package dev.selaras.core.trace;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.AdoptedElement;
import dev.selaras.core.model.Adoption;
import dev.selaras.core.model.AdoptionMode;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.Ref;
import dev.selaras.core.model.Vision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each element of all plans serves, as numbers: its plan in the order of the library, and its place in the plan. */
final class Serving {

    private final List<Node<?>> nodes = new ArrayList<>();
    private final Map<PlanGraph, Integer> firstOf = new LinkedHashMap<>();
    private final Map<Node<?>, List<Node<?>>> adopted = new HashMap<>();
    private final Set<String> plans;
    private final int[][] above;
    private final int[][] below;

    private Serving(PlanLibrary library) {
        for (PlanGraph graph : library.inForce()) {
            firstOf.put(graph, nodes.size());
            nodes.addAll(graph.nodes());
        }
        this.plans = firstOf.keySet().stream()
                .map(graph -> graph.plan().getId().getValue())
                .collect(Collectors.toSet());
        for (PlanGraph graph : firstOf.keySet()) {
            graph.all(Adoption.class).forEach(adoption -> adopt(adoption, library));
        }
        this.above = new int[nodes.size()][];
        this.below = new int[nodes.size()][];
        int[] counts = new int[nodes.size()];
        for (int i = 0; i < above.length; i++) {
            above[i] = above(nodes.get(i), library);
            for (int to : above[i]) {
                counts[to]++;
            }
        }
        for (int i = 0; i < below.length; i++) {
            below[i] = new int[counts[i]];
        }
        for (int i = above.length - 1; i >= 0; i--) {
            for (int to : above[i]) {
                below[to][--counts[to]] = i;
            }
        }
    }

    static Serving in(PlanLibrary library) {
        return new Serving(library);
    }

    /** Each once, in the order of references. */
    private int[] above(Node<?> node, PlanLibrary library) {
        Set<Node<?>> served = new LinkedHashSet<>();
        for (Link link : node.links()) {
            link.to().or(() -> elsewhere(link, library)).ifPresent(served::add);
        }
        if (isUnderVision(node, served)) {
            served.addAll(node.graph().all(Vision.class));
        }
        served.addAll(adopted.getOrDefault(node, List.of()));
        return served.stream().mapToInt(this::position).toArray();
    }

    private void adopt(Node<Adoption> adoption, PlanLibrary library) {
        if (adoption.element().getMode().isBinding()) {
            for (AdoptedElement element : adoption.element().getElements()) {
                Optional<Node<?>> own = element.getLocalisedAs()
                        .filter(ref -> ref.getPlan()
                                .map(adoption.graph().plan().getId()::equals)
                                .orElse(true))
                        .flatMap(ref -> adoption.graph().find(ref.getElement()));
                Optional<Node<?>> upper = library.find(Ref.to(adoption.element().getPlan(), element.getRef()))
                        .filter(node -> firstOf.containsKey(node.graph()));
                own.ifPresent(node -> upper.filter(original -> original != node)
                        .ifPresent(original -> adopted.computeIfAbsent(node, none -> new ArrayList<>())
                                .add(original)));
            }
        }
    }

    /** What a plan serves that was fetched only because it is referred to lies beyond the library. */
    private Optional<Node<?>> elsewhere(Link link, PlanLibrary library) {
        return library.find(link)
                .filter(to -> link.expected().isInstance(to.element()) && firstOf.containsKey(to.graph()));
    }

    private static boolean isUnderVision(Node<?> node, Set<Node<?>> served) {
        return node.kind() == ElementKind.PILLAR || (node.kind() == ElementKind.MISSION && served.isEmpty());
    }

    /** The number of an element. */
    int position(Node<?> node) {
        Integer first = firstOf.get(node.graph());
        if (first == null) {
            throw new IllegalArgumentException("an element of another library: " + node);
        }
        return first + node.position();
    }

    int size() {
        return nodes.size();
    }

    List<Node<?>> nodes() {
        return nodes;
    }

    Node<?> node(int position) {
        return nodes.get(position);
    }

    /** The plans that any element refers to or a plan has to follow and that are none of these. */
    Stream<Id> notAtHand() {
        return Stream.concat(
                firstOf.keySet().stream()
                        .flatMap(graph -> graph.plan().getUpperPlans().stream())
                        .filter(this::isNotAtHand),
                nodes.stream().flatMap(this::notAtHand));
    }

    /** The plans that an element refers to or takes something over from and that are none of these. */
    Stream<Id> notAtHand(Node<?> node) {
        Stream<Id> referredTo =
                node.links().stream().filter(Link::isElsewhere).flatMap(link -> link.ref().getPlan().stream());
        return Stream.concat(referredTo, adopted(node).stream()).filter(this::isNotAtHand);
    }

    /** An adoption need not name elements; one of nothing leads on to no plan. */
    private static Optional<Id> adopted(Node<?> node) {
        return node.element() instanceof Adoption adoption && adoption.getMode() != AdoptionMode.NONE
                ? Optional.of(adoption.getPlan())
                : Optional.empty();
    }

    private boolean isNotAtHand(Id plan) {
        return !plans.contains(plan.getValue());
    }

    /** What an element serves directly, in the order of its references. */
    int[] above(int position) {
        return above[position];
    }

    /** What serves an element directly, in reading order. */
    int[] below(int position) {
        return below[position];
    }
}
