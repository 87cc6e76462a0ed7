package dev.selaras.validation.rules.statement;

import dev.selaras.core.graph.Link;
import dev.selaras.core.graph.Node;
import dev.selaras.core.graph.PlanGraph;
import dev.selaras.core.model.ElementKind;
import dev.selaras.core.model.Factor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Elements whose numbers should count on from each other: those of one kind whose numbers differ only after the last dot.
 *
 * <p>Where a list of one kind starts anew under each parent (or for each kind of factor), elements of different parents
 * are no siblings. A list that numbers in two digits throughout ({@code 11}, {@code 12}, {@code 21}) is read as if there
 * were dots between; one that numbers in any other way than these is not judged.
 */
final class SiblingNumbers {

    private static final int MAX_DIGITS = 9;

    private final String prefix;
    private final NavigableMap<Integer, List<Node<?>>> byNumber = new TreeMap<>();

    private SiblingNumbers(String prefix) {
        this.prefix = prefix;
    }

    /** Every group of siblings of a plan. */
    static List<SiblingNumbers> of(PlanGraph graph) {
        List<SiblingNumbers> groups = new ArrayList<>();
        for (ElementKind kind : ElementKind.values()) {
            List<Node<?>> numbered = new ArrayList<>(graph.all(kind.type()));
            numbered.removeIf(node -> node.element().getNumber().isEmpty());
            if (numbered.stream().allMatch(node -> counts(number(node)))) {
                Collection<SiblingNumbers> wholeList = grouped(numbered, node -> kind);
                Collection<SiblingNumbers> byParent = grouped(numbered, SiblingNumbers::parent);
                boolean startsAnew = anyRepeats(wholeList) && !anyRepeats(byParent);
                groups.addAll(startsAnew ? byParent : wholeList);
            }
        }
        return groups;
    }

    /** What comes before the last number of each sibling, with its dot if it has one. */
    String prefix() {
        return prefix;
    }

    /** The siblings by their last number, in reading order where it is the same. */
    NavigableMap<Integer, List<Node<?>>> byNumber() {
        return byNumber;
    }

    /** Whether a number is given twice. */
    boolean repeats() {
        return byNumber.values().stream().anyMatch(same -> same.size() > 1);
    }

    /** The number of an element that has one. */
    static String number(Node<?> node) {
        return node.element().getNumber().orElseThrow();
    }

    private static boolean anyRepeats(Collection<SiblingNumbers> groups) {
        return groups.stream().anyMatch(SiblingNumbers::repeats);
    }

    private static Collection<SiblingNumbers> grouped(List<Node<?>> nodes, Function<Node<?>, Object> parent) {
        Map<List<Object>, SiblingNumbers> groups = new LinkedHashMap<>();
        boolean inTens = nodes.stream().allMatch(node -> isTwoDigits(number(node)));
        for (Node<?> node : nodes) {
            String number = number(node);
            int last = inTens ? 1 : number.lastIndexOf('.') + 1;
            String prefix = number.substring(0, last);
            groups.computeIfAbsent(List.of(parent.apply(node), prefix), key -> new SiblingNumbers(prefix))
                    .byNumber
                    .computeIfAbsent(Integer.parseInt(number.substring(last)), key -> new ArrayList<>())
                    .add(node);
        }
        return groups.values();
    }

    /** The first element referred to that is there; elements that refer to none go together. */
    private static Object parent(Node<?> node) {
        if (node.element() instanceof Factor factor) {
            return factor.getKind();
        }
        return node.links().stream().map(Link::to).filter(Optional::isPresent).findFirst();
    }

    /** Whether a number is like 11 or 26, which some plans write for 1.1 and 2.6. */
    private static boolean isTwoDigits(String number) {
        return number.length() == 2 && number.charAt(0) != '0' && number.indexOf('.') < 0;
    }

    private static boolean counts(String number) {
        int digits = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == '.' && digits > 0) {
                digits = 0;
            } else if ('0' <= c && c <= '9' && digits < MAX_DIGITS) {
                digits++;
            } else {
                return false;
            }
        }
        return digits > 0;
    }
}
