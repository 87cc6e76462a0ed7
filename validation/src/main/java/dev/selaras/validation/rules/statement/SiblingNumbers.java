package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Factor;
import dev.selaras.core.model.Indicator;
import dev.selaras.core.model.PlanElement;
import dev.selaras.core.model.StrategicIssue;
import dev.selaras.validation.report.Patch;
import dev.selaras.validation.report.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Elements whose numbers should differ and count on from each other: those of one kind whose numbers differ only after the
 * last dot.
 *
 * <p>Where a list of one kind starts anew under each parent (or for each kind of factor), elements of different parents
 * are no siblings; it starts anew only if it begins with the same number each time. A list that numbers in two digits
 * throughout ({@code 11}, {@code 12}, {@code 21}) is read as if there were dots between.
 */
final class SiblingNumbers {

    private static final Set<ElementKind> ONE_LIST = Set.of(ElementKind.MISSION, ElementKind.ISSUE);

    private final String prefix;
    private final Set<Node<?>> fixed;
    private final Map<String, List<Node<?>>> byLast = new LinkedHashMap<>();

    private SiblingNumbers(String prefix, Set<Node<?>> fixed) {
        this.prefix = prefix;
        this.fixed = fixed;
    }

    /** Every group of siblings of a plan. */
    static List<SiblingNumbers> of(PlanGraph graph) {
        Set<Node<?>> fixed = graph.duplicates().stream().flatMap(List::stream).collect(Collectors.toSet());
        List<SiblingNumbers> groups = new ArrayList<>();
        for (ElementKind kind : ElementKind.values()) {
            List<Node<?>> numbered = new ArrayList<>(graph.all(kind.type()));
            // What has id, number and parent of an earlier element is that element once more, and another rule says so.
            Set<String> seen = new HashSet<>();
            numbered.removeIf(node -> PrintedNumber.of(node).isEmpty()
                    || !seen.add(node.element().getId() + " " + PrintedNumber.of(node) + " " + parent(node)));
            Collection<SiblingNumbers> wholeList = grouped(numbered, node -> kind, fixed);
            Collection<SiblingNumbers> byParent = grouped(numbered, SiblingNumbers::parent, fixed);
            if (repeats(wholeList) == 0 || byParent.size() == wholeList.size()) {
                groups.addAll(wholeList);
            } else {
                // With another number, the list might be read as starting anew where it did not, or the other way
                // round.
                boolean startsAnew = repeats(byParent) < repeats(wholeList) && beginAlike(byParent);
                Function<Node<?>, Object> parent = startsAnew ? SiblingNumbers::parent : node -> kind;
                groups.addAll(grouped(numbered, parent, Set.copyOf(numbered)));
            }
        }
        return groups;
    }

    /** What comes before the last number of each sibling, with its dot if it has one. */
    String prefix() {
        return prefix;
    }

    /** The siblings that share a number, by number, in reading order. */
    Collection<List<Node<?>>> same() {
        return byLast.values();
    }

    /** The siblings by their last number; nothing if one is repeated, or if they do not count in digits. */
    Optional<Map<Integer, Node<?>>> counted() {
        if (prefix.startsWith(".") || prefix.contains("..")) {
            return Optional.empty();
        }
        Map<Integer, Node<?>> counted = new TreeMap<>();
        for (Map.Entry<String, List<Node<?>>> entry : byLast.entrySet()) {
            if (entry.getValue().size() > 1 || !PrintedNumber.isDigits(entry.getKey())) {
                return Optional.empty();
            }
            counted.put(Integer.valueOf(entry.getKey()), entry.getValue().get(0));
        }
        return Optional.of(counted);
    }

    /**
     * The place of each sibling in reading order, from 1, if all are numbered by it but those that repeat a number; so
     * one of these can be given its own place. Empty if they are numbered otherwise.
     */
    Map<Node<?>, Integer> inOrder() {
        Map<Node<?>, Integer> places = new HashMap<>();
        byLast.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Node::position))
                .forEach(node -> places.put(node, places.size() + 1));
        boolean areNumberedSo = byLast.entrySet().stream()
                .allMatch(entry -> entry.getKey()
                        .equals(Integer.toString(
                                places.getOrDefault(entry.getValue().get(0), 0))));
        return areNumberedSo ? places : Map.of();
    }

    /**
     * The patch that gives a sibling another last number. There is none if the old one is printed with more than closing
     * dots and brackets, if the new one has more digits, so that the list might be read anew, or if the sibling's number is
     * fixed: because it shares its id, so that nobody can tell whose number it is, or because the list, or one below, is read
     * by it.
     */
    Optional<Patch> renumbering(Node<?> node, int last) {
        String printed = node.element().getNumber().orElseThrow();
        String was = PrintedNumber.of(node);
        String old = was.substring(prefix.length());
        String due = Integer.toString(last);
        boolean isPlain = printed.startsWith(was) && old.equals(PrintedNumber.plain(old));
        boolean isAsLong = due.length() == old.length() || due.length() == 1;
        return isPlain && isAsLong && !fixed.contains(node) && !leads(node, was) && !leads(node, prefix + due)
                ? Optional.of(Patch.replace(
                        Place.of(node, "number").getPointer(), printed, prefix + due + printed.substring(was.length())))
                : Optional.empty();
    }

    /** Whether an element below, if need be below an indicator, has a number that begins with this one. */
    private static boolean leads(Node<?> node, String number) {
        return Stream.concat(
                        node.children(PlanElement.class).stream(),
                        node.children(Indicator.class).stream()
                                .flatMap(indicator -> indicator.children(PlanElement.class).stream()))
                .map(PrintedNumber::of)
                .anyMatch(below -> below.length() > number.length() && below.startsWith(number));
    }

    private static int repeats(Collection<SiblingNumbers> groups) {
        return groups.stream()
                .flatMap(group -> group.byLast.values().stream())
                .mapToInt(same -> same.size() - 1)
                .sum();
    }

    /** Whether every group has the number that the first of them begins with. */
    private static boolean beginAlike(Collection<SiblingNumbers> groups) {
        String first = groups.iterator().next().byLast.keySet().iterator().next();
        return groups.stream().allMatch(group -> group.byLast.containsKey(first));
    }

    private static Collection<SiblingNumbers> grouped(
            List<Node<?>> nodes, Function<Node<?>, Object> parent, Set<Node<?>> fixed) {
        Map<List<Object>, SiblingNumbers> groups = new LinkedHashMap<>();
        boolean inTens = PrintedNumber.isInTens(nodes);
        for (Node<?> node : nodes) {
            String number = PrintedNumber.of(node);
            int last = inTens ? 1 : number.lastIndexOf('.') + 1;
            String prefix = number.substring(0, last);
            groups.computeIfAbsent(List.of(parent.apply(node), prefix), key -> new SiblingNumbers(prefix, fixed))
                    .byLast
                    .computeIfAbsent(PrintedNumber.plain(number.substring(last)), key -> new ArrayList<>())
                    .add(node);
        }
        return groups.values();
    }

    /**
     * The first element referred to that is there; elements that refer to none go together. Missions and issues are one
     * list, whatever they serve or sum up, and no list hangs from the issues that its elements answer.
     */
    private static Object parent(Node<?> node) {
        if (node.element() instanceof Factor factor) {
            return factor.getKind();
        }
        return node.links().stream()
                .filter(link -> !ONE_LIST.contains(node.kind()) && link.expected() != StrategicIssue.class)
                .map(Link::to)
                .filter(Optional::isPresent)
                .findFirst();
    }
}
