package dev.selaras.core.alignment;

import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.graph.PlanLibrary;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Id;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.trace.Trace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A matrix of the codes of a system (rows) and the plans at hand (columns): which elements are for what.
 *
 * <p>An element is linked with a code that stands in its {@code codes}. A plan of which no element is linked may reach the
 * code through other plans: by its elements that serve a linked one, or serve what that measures. So what a kecamatan does is
 * seen under the goals that its regency names. Texts that are no codes of the system are {@linkplain #unreadable() told apart}.
 * Immutable and thread-safe.
 */
public final class Alignment {

    /** What is linked with a code in each plan, and what reaches it through other plans; the latter is shared between codes. */
    private record Row(Map<PlanGraph, List<Node<?>>> linked, Map<PlanGraph, List<Node<?>>> reaching) {}

    private final CodeSystem system;
    private final List<PlanGraph> plans;
    private final List<String> codes;
    private final List<Row> matrix;
    private final List<Id> notAtHand;

    private Alignment(
            CodeSystem system, List<PlanGraph> plans, List<String> codes, List<Row> matrix, List<Id> notAtHand) {
        this.system = system;
        this.plans = plans;
        this.codes = codes;
        this.matrix = matrix;
        this.notAtHand = notAtHand;
    }

    /** How the plans of a library are linked with a system. */
    public static Alignment of(PlanLibrary library, CodeSystem system) {
        Trace trace = Trace.of(library);
        List<PlanGraph> plans = library.inForce();
        List<String> codes = new ArrayList<>();
        List<Row> matrix = new ArrayList<>();
        Map<Set<Node<?>>, Map<PlanGraph, List<Node<?>>>> reaching = new HashMap<>();
        linked(plans, system).forEach((code, linked) -> {
            codes.add(code);
            matrix.add(new Row(
                    byPlan(linked),
                    reaching.computeIfAbsent(sources(linked, trace), sources -> byPlan(trace.serving(sources)))));
        });
        return new Alignment(system, plans, List.copyOf(codes), List.copyOf(matrix), trace.notAtHand());
    }

    /** The names under which codes stand in the plans of a library, as written and in the order of their characters. */
    public static List<String> systemsIn(PlanLibrary library) {
        Set<String> names = new TreeSet<>();
        library.inForce()
                .forEach(plan -> plan.nodes()
                        .forEach(node -> names.addAll(node.element().getCodes().keySet())));
        return List.copyOf(names);
    }

    /** In the order of codes; each with its elements plan by plan in reading order. */
    private static SortedMap<String, Set<Node<?>>> linked(List<PlanGraph> plans, CodeSystem system) {
        SortedMap<String, Set<Node<?>>> linked = new TreeMap<>(system.order());
        system.all().forEach(code -> linked.put(code, new LinkedHashSet<>()));
        for (PlanGraph plan : plans) {
            for (Node<?> node : plan.nodes()) {
                for (String code : codes(node, system)) {
                    linked.computeIfAbsent(code, none -> new LinkedHashSet<>()).add(node);
                }
            }
        }
        return linked;
    }

    private static List<String> codes(Node<?> node, CodeSystem system) {
        return node.element().getCodes().entrySet().stream()
                .filter(code -> system.isNamed(code.getKey()))
                .flatMap(code -> system.codes(code.getValue()).orElse(List.of()).stream())
                .toList();
    }

    /** What is linked and what the linked indicators measure, without what nothing serves: many codes then have the same. */
    private static Set<Node<?>> sources(Set<Node<?>> linked, Trace trace) {
        Set<Node<?>> sources = new HashSet<>(linked);
        linked.stream()
                .filter(node -> node.kind() == ElementKind.INDICATOR)
                .forEach(node -> sources.addAll(node.parents(PlanElement.class)));
        sources.removeIf(node -> !trace.isServed(node));
        return sources;
    }

    private static Map<PlanGraph, List<Node<?>>> byPlan(Collection<Node<?>> nodes) {
        return nodes.stream().collect(Collectors.groupingBy(Node::graph, Collectors.toUnmodifiableList()));
    }

    /** The system that the plans are held against. */
    public CodeSystem system() {
        return system;
    }

    /** The codes, in the order of their system: all of it if it is a short one, else those that are linked. */
    public List<String> rows() {
        return codes;
    }

    /** The plans, each in the version in force, in the order of the library. */
    public List<PlanGraph> columns() {
        return plans;
    }

    /** The elements of a plan that are linked with a code, in reading order, by their indexes. */
    public List<Node<?>> linked(int row, int column) {
        return matrix.get(row).linked().getOrDefault(plans.get(column), List.of());
    }

    /** The elements by which a plan without linked ones reaches a code through other plans, in reading order. */
    public List<Node<?>> through(int row, int column) {
        Row cells = matrix.get(row);
        PlanGraph plan = plans.get(column);
        return cells.linked().containsKey(plan) ? List.of() : cells.reaching().getOrDefault(plan, List.of());
    }

    /** The texts under the name of the system that are no codes of it, plan by plan in reading order. */
    public List<UnreadableCode> unreadable() {
        return plans.stream()
                .flatMap(plan -> plan.nodes().stream())
                .<UnreadableCode>flatMap(node -> node.element().getCodes().entrySet().stream()
                        .filter(code -> system.isNamed(code.getKey()) && system.isUnreadable(code.getValue()))
                        .map(code -> new UnreadableCode(node, code.getKey(), code.getValue())))
                .toList();
    }

    /** The plans that are referred to and not at hand, by their ids; if there are some, more may be reached than is told. */
    public List<Id> notAtHand() {
        return notAtHand;
    }

    /** The codes that no element is linked with. */
    public List<String> gaps() {
        return IntStream.range(0, codes.size())
                .filter(row -> matrix.get(row).linked().isEmpty())
                .mapToObj(codes::get)
                .toList();
    }
}
